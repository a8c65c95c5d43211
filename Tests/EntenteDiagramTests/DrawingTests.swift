import Entente
import EntenteTestSupport
import Foundation
import Testing

/// libgvc in a child of the program that the build left beside the tests.
let graphviz = Graphviz(
  in: .child(program: Bundle.main.bundleURL.appendingPathComponent("entente").path))

@Suite struct DrawingTests {
  private let schema: RelationSchema

  init() throws { schema = try RelationSchema(from: .shipped()) }

  @Test func aPictureIsWholeAndItsLabelsStandApart() async throws {
    let diagram = Diagram(
      of: NorthEast.graph, schema: schema, options: DiagramOptions(title: "The North-East"))
    let laidOut = try await diagram.laidOut(by: graphviz)
    #expect(laidOut.engine == .dot)
    #expect(laidOut.diagnostics.isEmpty)
    #expect(laidOut.layout.overlaps(of: laidOut.diagram).map { "\($0.0) \($0.1)" } == [])
    let page = try Page(laidOut.diagram.svg(layout: laidOut.layout))
    #expect(page.problems == [])
    for relation in NorthEast.graph.relations {
      #expect(page.ids.contains("entente-e-\(relation.id)"))
    }
    #expect(page.ids.contains("entente-n-state-KP"))
    #expect(page.ids.contains("entente-n-leader-kim-jong-un"))
  }

  @Test func aPictureCanBeReadBack() async throws {
    let picture = try await Diagram(of: NorthEast.graph, schema: schema)
      .svg(of: NorthEast.graph, by: graphviz)
    let read = try SVGMetadata.graph(in: picture.bytes, path: "picture.svg")
    #expect(read.relations == NorthEast.graph.relations)
  }

  @Test func theSameBytesEveryTime() async throws {
    let diagram = Diagram(of: NorthEast.graph, schema: schema)
    async let first = diagram.svg(by: graphviz)
    async let second = diagram.svg(by: graphviz)
    #expect(try await first.bytes == second.bytes)
  }

  @Test func prefixesKeepPicturesOfOnePageApart() async throws {
    let laidOut = try await Diagram(of: NorthEast.graph, schema: schema).laidOut(by: graphviz)
    let pages = try ["a", "b"].map {
      try Page(laidOut.diagram.svg(layout: laidOut.layout, options: SVGOptions(idPrefix: $0)))
    }
    #expect(pages[0].ids.isDisjoint(with: pages[1].ids))
  }
}
