import EntenteFormats
import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct GraphFormatTests {
  /// An edge into nothing, an open interval, a month, markup, Korean text and a parallel edge.
  private let graph = KnowledgeGraph(
    sources: [Source(id: "a b", title: "T <1> \"&\"", published: EDTF("2014"), sha256: "0")],
    entities: [
      Entity(id: EntityID(.state, "KP"), kind: .state, name: "북한 <i>", aliases: ["=x", "a\tb"])
    ],
    relations: ["1990-09", "2011/..", nil].map { date in
      Relation(
        subject: EntityID(.state, "RU"), type: "aids", object: EntityID(.state, "KP"),
        date: date.flatMap { EDTF($0) },
        amounts: [
          Amount(value: 1.5e9, unit: "USD", text: "$1.5 billion"),
          Amount(value: 90, unit: "%", text: "90 %"),
        ],
        evidence: [
          Evidence(
            source: "a b", span: TextSpan(start: 0, end: 9), quote: "]]> \u{1}\\\"\n&", rule: "r")
        ])
    })

  @Test(arguments: GraphFormat.allCases)
  func everyFormatIsTheSameForShuffledInput(format: GraphFormat) {
    let shuffled = KnowledgeGraph(
      sources: graph.sources.reversed(), entities: graph.entities.reversed(),
      relations: graph.relations.reversed())
    #expect(format.bytes(of: graph) == format.bytes(of: shuffled))
    #expect(format.bytes(of: graph).last == 0x0A)
  }

  @Test(arguments: [GraphFormat.graphml, .gexf], 0..<20 as Range<UInt64>)
  func xmlIsWellFormedWhateverTheGraphHolds(format: GraphFormat, seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let parser = XMLParser(data: Data(format.bytes(of: random.next())))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test func graphMLKeepsParallelEdgesAndMakesMissingEnds() {
    let text = String(decoding: GraphFormat.graphml.bytes(of: graph), as: UTF8.self)
    let edge = " source=\"state:RU\" target=\"state:KP\">"
    #expect(text.components(separatedBy: edge).count == 4)
    #expect(text.contains("<node id=\"state:RU\">"))
    #expect(text.contains("북한 &lt;i&gt;"))
    #expect(text.contains("]]&gt; \u{FFFD}\\&quot;&#10;&amp;"))
    #expect(text.contains("$1.5 billion | 90 %") || text.contains("90 % | $1.5 billion"))
  }

  @Test func gexfWritesDatesAsDays() {
    let text = String(decoding: GraphFormat.gexf.bytes(of: graph), as: UTF8.self)
    #expect(text.contains("<spell start=\"1990-09-01\" end=\"1990-09-30\"/>"))
    #expect(text.contains("<spell start=\"2011-01-01\"/>"))
    #expect(text.components(separatedBy: "<spell ").count == 3)
  }

  @Test func turtleHasNoBlankNodesAndEscapes() {
    let text = String(decoding: GraphFormat.turtle.bytes(of: graph), as: UTF8.self)
    #expect(!text.contains("_:") && !text.contains("["))
    #expect(text.contains("<urn:entente:source:a%20b> a prov:Entity"))
    #expect(text.contains("oa:exact \"]]> \\u0001\\\\\\\"\\n&\""))
    #expect(text.contains("ent:date \"1990-09\"^^edtf:EDTF"))
    #expect(text.contains("rdf:predicate <urn:entente:type:aids>"))
  }

  @Test func csvQuotesAndGuards() {
    let rows = String(decoding: GraphFormat.entitiesCSV.bytes(of: graph), as: UTF8.self)
    #expect(rows.contains("state:KP,state,북한 <i>,'=x | a\tb,,0\n"))
    let relations = String(decoding: GraphFormat.csv.bytes(of: graph), as: UTF8.self)
    #expect(relations.contains(",1990-09,1990-09-01,1990-09-30,"))
    #expect(relations.contains("90 | 1500000000,% | USD"))
  }
}
