import EntenteGraphviz
import Foundation
import Testing

@Suite struct GraphvizTests {
  private let program = Bundle.main.bundleURL.appendingPathComponent("entente").path

  private func child(_ limits: RenderLimits = RenderLimits()) -> Graphviz {
    Graphviz(in: .child(program: program), limits: limits)
  }

  private func failure(
    _ graphviz: Graphviz, _ dot: String, engine: LayoutEngine = .dot
  ) async -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try await graphviz.render(dot: Array(dot.utf8), engine: engine)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: LayoutEngine.allCases)
  func everyEngineDraws(engine: LayoutEngine) async throws {
    let picture = try await child().render(dot: Array("digraph g { a -> b }".utf8), engine: engine)
    #expect(String(decoding: picture.bytes, as: UTF8.self).contains("</svg>"))
  }

  @Test(arguments: [
    ("digraph g { a -> ", GraphvizError.Code.invalidInput),
    ("digraph g { a -> b }\0", .invalidInput),
    ("digraph g { a [label=<<b>x>] }", .layoutFailed),
  ])
  func whatGraphvizReportsIsAnError(dot: String, code: GraphvizError.Code) async {
    #expect(await failure(child(), dot)?.code == code)
  }

  @Test func aGraphThatTakesTooLongIsEnded() async {
    let clique = (0..<60).flatMap { a in (0..<60).map { b in "n\(a) -> n\(b);" } }.joined()
    let error = await failure(child(RenderLimits(seconds: 1)), "digraph g { \(clique) }")
    #expect(error?.code == .ended)
  }

  @Test func aPictureThatIsTooLargeIsRefused() async {
    let error = await failure(child(RenderLimits(output: 100)), "digraph g { a -> b }")
    #expect(error?.code == .tooLarge)
  }

  @Test func whatEndsGraphvizEndsOnlyTheChild() async {
    let error = await failure(
      child(RenderLimits(memory: 512 << 20)),
      "digraph g { a [label=\"\(String(repeating: "x\\n", count: 100_000))\"] }")
    #expect(error?.code == .ended)
  }

  @Test func aProgramThatIsNotThereIsSaid() async {
    let error = await failure(Graphviz(in: .child(program: "/nowhere/entente")), "digraph g {}")
    #expect(error?.code == .system)
  }

  @Test func inThisProcessOneAfterTheOther() async throws {
    let here = Graphviz(in: .thisProcess)
    let dot = Array("digraph g { a -> b [label=x] }".utf8)
    async let first = here.render(dot: dot)
    async let second = here.render(dot: dot)
    let outside = try await child().render(dot: dot)
    #expect(try await first.bytes == outside.bytes)
    #expect(try await second.bytes == outside.bytes)
  }
}
