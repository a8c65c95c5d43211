import EntenteFormats
import EntenteGraph
import EntenteModel
import Testing

@Suite struct GraphJSONTests {
  private let graph = KnowledgeGraph(
    sources: [
      Source(
        id: "a", title: "T \"q\"\n", published: EDTF("2014-12"), publishedBasis: .given,
        sha256: "00")
    ],
    entities: [Entity(id: EntityID(.state, "KP"), kind: .state, name: "North Korea")],
    relations: [
      Relation(
        subject: EntityID(.state, "RU"), type: "forgives-debt-of", object: EntityID(.state, "KP"),
        date: EDTF("2014"), amounts: [Amount(value: 90, unit: "%", text: "90 percent")],
        evidence: [Evidence(source: "a", span: TextSpan(start: 1, end: 2), quote: "q", rule: "r")])
    ])

  @Test func whatIsWrittenIsReadBack() throws {
    let bytes = GraphJSON.bytes(of: graph)
    #expect(try GraphJSON.graph(from: bytes, path: "x.json") == graph)
    #expect(bytes.last == 0x0A)
  }

  @Test func aGraphCutInHalfIsRefused() {
    let bytes = GraphJSON.bytes(of: graph)
    #expect(throws: FormatError.self) {
      try GraphJSON.graph(from: Array(bytes.prefix(bytes.count / 2)), path: "x.json")
    }
  }
}
