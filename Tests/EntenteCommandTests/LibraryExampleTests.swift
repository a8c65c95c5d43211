import Entente
import Foundation
import Testing

/// The example on the guides' first page compiles, runs, and is the one that stands there.
@Suite struct LibraryExampleTests {
  @Test func theExampleRuns() throws {
    // example begins
    let folder = try DataFolder.shipped()
    let reader = try DocumentReader(from: folder)
    let extractor = try Extractor(from: folder)

    let text = "In April 2019 Kim Jong Un met Vladimir Putin in Vladivostok."
    let (document, _) = reader.read(DocumentInput(path: "note.txt", bytes: Array(text.utf8)))
    let found = extractor.extraction(of: document)
    let graph = KnowledgeGraph(
      sources: [found.source], entities: found.entities, statements: found.statements)

    for relation in graph.relations {
      print(graph.name(of: relation.subject), relation.type, graph.name(of: relation.object))
      for evidence in relation.evidence { print("  “\(evidence.quote)”") }
    }
    let dot = Diagram(of: graph, schema: extractor.schema).dot
    // example ends
    #expect(graph.relations.contains { $0.type == "meets" && $0.date == EDTF("2019-04") })
    #expect(dot.contains("Kim Jong Un"))
  }

  @Test func theExampleIsTheOneInTheGuides() throws {
    let code = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasSuffix("// example begins") }.dropFirst()
      .prefix { !$0.hasSuffix("// example ends") }
      .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
      .joined(separator: "\n")
    let page = try Repository.text("Sources/Entente/Entente.docc/Entente.md")
    #expect(page.contains("```swift\n\(code)\n```"))
  }
}
