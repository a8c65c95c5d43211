import Entente

/// Small graphs for the tests of commands, in own words.
enum SampleGraph {
  static let north = EntityID(.state, "KP")
  static let russia = EntityID(.state, "RU")
  static let line = EntityID(.project, "trans-korean-gas-pipeline")

  static func text(_ graph: KnowledgeGraph) -> String {
    String(decoding: GraphJSON.bytes(of: graph), as: UTF8.self)
  }

  static func relation(
    _ subject: EntityID, _ type: RelationType, _ object: EntityID, _ date: String? = nil,
    _ status: RelationStatus = .actual, amounts: [Amount] = [], source: String = "a",
    quote: String = "so it was"
  ) -> Relation {
    Relation(
      subject: subject, type: type, object: object, date: date.flatMap { EDTF($0) },
      status: status, amounts: amounts,
      evidence: [
        Evidence(
          source: source, span: TextSpan(start: 0, end: quote.unicodeScalars.count), quote: quote,
          rule: "r")
      ])
  }

  static func graph(source: String = "a", _ relations: [Relation]) -> KnowledgeGraph {
    KnowledgeGraph(
      sources: [
        Source(id: source, published: EDTF("2014"), publishedBasis: .given, sha256: source)
      ],
      entities: [
        Entity(id: north, kind: .state, name: "North Korea", aliases: ["=DPRK"]),
        Entity(id: russia, kind: .state, name: "Russia", aliases: ["Росси́я & \"co\""]),
        Entity(id: line, kind: .project, name: "Trans-Korean gas pipeline"),
      ],
      relations: relations)
  }

  static let debt = graph([
    relation(
      russia, "forgives-debt-of", north, "2014",
      amounts: [Amount(value: 90, unit: "%", text: "90 percent")], quote: "=90 <b>percent</b>\n"),
    relation(russia, "participates-in", line, "2011", .planned),
    relation(russia, "participates-in", line),
  ])
}
