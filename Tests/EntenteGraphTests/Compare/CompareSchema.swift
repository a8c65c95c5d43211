import EntenteGraph
import EntenteModel

/// A schema with one type of every sort, and short ways to make relations.
enum CompareSchema {
  static let schema = RelationSchema([
    definition("meets", .repeated, isSymmetric: true),
    definition("visits", .repeated),
    definition("aids", .repeated),
    definition("exports-to", .lasting),
    definition("trades-with", .lasting, isSymmetric: true),
    definition("participates-in", .lasting),
    definition("located-in", .lasting, isOneWay: true),
    definition("forgives-debt-of", .once, isOneWay: true),
    definition("independent-from", .once, isOneWay: true),
  ])

  private static func definition(
    _ type: RelationType, _ occurrence: RelationSchema.Occurrence, isSymmetric: Bool = false,
    isOneWay: Bool = false
  ) -> RelationSchema.Definition {
    RelationSchema.Definition(
      type: type, family: "f", isSymmetric: isSymmetric, subjects: [.state],
      objects: [.state, .project], plover: [], phrase: type.rawValue, occurrence: occurrence,
      isOneWay: isOneWay)
  }

  static func relation(
    _ type: RelationType, _ date: String? = nil, _ status: RelationStatus = .actual,
    amounts: [Amount] = [], from subject: String = "state:KP", to object: String = "state:RU",
    source: String = "a", at place: Int = 0
  ) -> Relation {
    Relation(
      subject: EntityID(rawValue: subject), type: type, object: EntityID(rawValue: object),
      date: date.flatMap { EDTF($0) }, status: status, amounts: amounts,
      evidence: [
        Evidence(
          source: source, span: TextSpan(start: place, end: place + 4), quote: "said", rule: "r")
      ])
  }

  static func usd(_ value: Double, _ text: String) -> Amount {
    Amount(value: value, unit: "USD", text: text)
  }

  static func percent(_ value: Double, _ text: String? = nil) -> Amount {
    Amount(value: value, unit: "%", text: text ?? "\(Int(value)) percent")
  }

  static func graph(_ relations: Relation..., entities: [Entity] = []) -> KnowledgeGraph {
    KnowledgeGraph(entities: entities, relations: relations)
  }

  static func compare(_ graphs: KnowledgeGraph...) -> Comparison {
    Comparison(
      zip(["a", "b", "c", "d"], graphs).map { Comparison.Input(name: $0, graph: $1) },
      schema: schema)
  }
}
