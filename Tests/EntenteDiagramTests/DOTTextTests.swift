import Entente
import Testing

@Suite struct DOTTextTests {
  @Test func aQuotationMarkWithAnAccentEndsNoLabel() throws {
    let ends = [EntityID(.state, "KP"), EntityID(.state, "RU")]
    let evidence = Evidence(source: "s", span: TextSpan(start: 0, end: 1), quote: "x", rule: "r")
    let graph = KnowledgeGraph(
      entities: ends.map { Entity(id: $0, kind: .state, name: "a\"\u{301} color=red b") },
      relations: [
        Relation(subject: ends[0], type: "meets", object: ends[1], evidence: [evidence])
      ])
    let diagram = Diagram(of: graph, schema: try RelationSchema(from: .shipped()))
    let dot = Array(diagram.dot.unicodeScalars)
    let accents = dot.indices.filter { dot[$0] == "\u{301}" }
    #expect(!accents.isEmpty)
    #expect(accents.allSatisfy { dot[$0 - 1] == "\"" && dot[$0 - 2] == "\\" })
  }
}
