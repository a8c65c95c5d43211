import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite struct PictureTests {
  private let diagram: Diagram

  init() throws {
    diagram = Diagram(of: NorthEast.graph, schema: try RelationSchema(from: .shipped()))
  }

  private func bytes(_ format: PictureFormat) async throws -> [UInt8] {
    try await Picture(diagram: diagram, graph: NorthEast.graph).bytes(as: format, by: graphviz)
      .bytes
  }

  @Test func pixelsAndPagesAreTheSameBytesEveryTime() async throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert") else {
      await #expect(throws: GraphvizError.self) { _ = try await bytes(.png) }
      return
    }
    let png = try await bytes(.png)
    #expect(png.starts(with: [0x89] + Array("PNG".utf8)))
    #expect(try await bytes(.png) == png)
    let pdf = try await bytes(.pdf)
    #expect(pdf.starts(with: Array("%PDF".utf8)))
    #expect(try await bytes(.pdf) == pdf)
  }

  @Test func positionsAreJSON() async throws {
    let json = try JSONSerialization.jsonObject(with: Data(try await bytes(.json)))
    let object = try #require(json as? [String: Any])
    #expect((object["nodes"] as? [Any])?.count == diagram.nodes.count)
  }

  @Test func theHashOfTheStyleIsThatOfItsBytes() async throws {
    #expect(Picture.styleHash(of: try await bytes(.svg))?.hasPrefix("sha256-") == true)
    #expect(Picture.styleHash(of: Array("<svg/>".utf8)) == nil)
  }

  /// Widths come from our own table: what fonts there are does not show.
  @Test(arguments: [
    "", "<dir>/usr/share/fonts/truetype/dejavu</dir>", "<dir>/usr/share/fonts</dir>",
  ])
  func fontsDoNotShow(folders: String) async throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-fonts-\(UUID().uuidString).conf")
    try Data("<fontconfig>\(folders)</fontconfig>".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Bundle.main.bundlePath + "/entente")
    process.arguments = [Graphviz.command, "dot", "svg"]
    process.environment = ["FONTCONFIG_FILE": file.path, "LC_ALL": "de_DE.UTF-8"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    let dot = Data(diagram.dot.utf8)
    DispatchQueue.global().async {
      input.fileHandleForWriting.write(dot)
      input.fileHandleForWriting.closeFile()
    }
    let picture = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let expected = try await graphviz.render(dot: Array(diagram.dot.utf8))
    #expect([UInt8](picture) == expected.bytes)
  }

  @Test func dotReadsItsOwnDOT() async throws {
    let again = try await graphviz.render(dot: Array(diagram.dot.utf8), format: .dot)
    let picture = try await graphviz.render(dot: again.bytes, engine: .dot)
    #expect(String(decoding: picture.bytes, as: UTF8.self).contains("</svg>"))
    #expect(String(decoding: again.bytes, as: UTF8.self).contains("entente_relations"))
  }

  @Test func hundredRendersLeaveNothingBehind() async throws {
    let dot = Array("digraph g { a -> b [label=x] }".utf8)
    let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    for _ in 0..<100 { _ = try await graphviz.render(dot: dot) }
    let after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    // Other tests open files at the same time; a leak would leave three for each rendering.
    #expect(after < before + 100)
  }
}
