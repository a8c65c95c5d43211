import Entente
import Testing

/// The words that date a relation travel with its evidence, whatever date they were read as.
@Suite struct DateAsWrittenTests {
  private let text = "In 2013 Kenya aided Chad. Last year Kenya sanctioned Uganda. Kenya met Niger."

  @Test(arguments: [("aids", "2013", "2013"), ("sanctions", "Last year", "2013")])
  func evidenceHasTheWordsAtTheirPlace(_ type: String, _ words: String, _ date: String) throws {
    let program = try Program()
    try program.write(text, to: "note.txt")
    let built = try program.run("build", "note.txt", "--published", "2014-05")
    let graph = try GraphJSON.graph(from: Array(built.output.utf8), path: "built")
    let relation = try #require(graph.relations.first { $0.type.rawValue == type })
    #expect(relation.date == EDTF(date))
    let mention = try #require(relation.evidence[0].date)
    #expect(mention.text == words)
    let scalars = Array(text.unicodeScalars)[mention.span.start..<mention.span.end]
    #expect(scalars.elementsEqual(words.unicodeScalars))
  }

  @Test func explainShowsThem() throws {
    let program = try Program()
    try program.write(text, to: "note.txt")
    _ = try program.run("build", "note.txt", "--published", "2014-05", "-o", "graph.json")
    let graph = try GraphJSON.graph(from: Array(program.read("graph.json").utf8), path: "g")
    let relation = try #require(graph.relations.first { $0.type == "sanctions" })
    let shown = try program.run("explain", "graph.json", relation.id).output
    #expect(shown.contains(", 2013, actual"))
    #expect(shown.contains("dated by “Last year” 26–35"))
  }

  @Test func aGraphWithoutThemMergesWithOneThatHasThem() throws {
    let program = try Program()
    try program.write(text, to: "note.txt")
    let built = try program.run("build", "note.txt", "--published", "2014-05").output
    let graph = try GraphJSON.graph(from: Array(built.utf8), path: "built")
    let older = KnowledgeGraph(
      sources: graph.sources, entities: graph.entities,
      relations: graph.relations.map { relation in
        var copy = relation
        for index in copy.evidence.indices { copy.evidence[index].date = nil }
        return copy
      })
    #expect(older != graph)
    #expect(KnowledgeGraph(merging: [older, graph]) == graph)
  }
}
