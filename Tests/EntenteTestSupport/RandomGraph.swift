public import EntenteGraph
import EntenteModel

/// Graphs by chance for property tests: small worlds, so that things meet often, with texts that
/// are hostile to formats.
public struct RandomGraph: Sendable {
  private var random: SeededGenerator
  private static let ids = ["state:KP", "state:RU", "state:US", "leader:kim", "project:gas-line"]
  private static let types: [RelationType] = ["meets", "aids", "forgives-debt-of", "visits"]
  private static let dates = [nil, "1990", "1990-09", "1990-09-30", "199X", "2012~", "2011/2014"]
  private static let texts = [
    "plain", "a \"quote\" & <b>", "=1+1", "tab\there", "北朝鮮", "e\u{301}te", "\u{E9}te", "\u{1}",
    "line\nfeed", "\\N ; , '", "",
  ]

  /// Starts at a seed.
  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next graph, with at most so many relations.
  public mutating func next(relations count: Int = 8) -> KnowledgeGraph {
    let relations = (0..<Int.random(in: 0...count, using: &random)).map { _ in relation() }
    return KnowledgeGraph(
      sources: ["a", "b"].filter { _ in Bool.random(using: &random) }.map { source($0) },
      entities: Self.ids.filter { _ in Bool.random(using: &random) }.map { entity($0) },
      relations: relations)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func source(_ id: String) -> Source {
    Source(
      id: id, title: pick([nil, pick(Self.texts)]), published: pick(Self.dates).flatMap(EDTF.init),
      publishedBasis: pick(Source.Basis.allCases), sha256: pick(["", "00", "ff"]))
  }

  private mutating func entity(_ id: String) -> Entity {
    let id = EntityID(rawValue: id)
    return Entity(
      id: id, kind: id.kind ?? .place, name: pick(Self.texts),
      aliases: [pick(Self.texts), pick(Self.texts)],
      attributes: Bool.random(using: &random) ? ["iso": pick(Self.texts)] : [:],
      mentions: [
        EntityMention(source: "a", span: TextSpan(start: 0, end: 3), text: pick(Self.texts))
      ])
  }

  private mutating func relation() -> Relation {
    Relation(
      subject: EntityID(rawValue: pick(Self.ids)), type: pick(Self.types),
      object: EntityID(rawValue: pick(Self.ids)), date: pick(Self.dates).flatMap(EDTF.init),
      status: pick(RelationStatus.allCases),
      amounts: Bool.random(using: &random)
        ? [Amount(value: pick([90, 10e9, 0.1, -3]), unit: pick(["%", "USD"]), text: "x")] : [],
      evidence: [evidence(), evidence()],
      attribution: Bool.random(using: &random)
        ? Attribution(speaker: pick(Self.texts), word: "say") : nil,
      period: pick([nil, "Cold War"]), event: pick([nil, "AID", "AGREE"]),
      arguments: Bool.random(using: &random)
        ? [Statement.Argument(role: "goods", text: pick(Self.texts))] : [])
  }

  private mutating func evidence() -> Evidence {
    let start = Int.random(in: 0..<20, using: &random)
    return Evidence(
      source: pick(["a", "b"]), span: TextSpan(start: start, end: start + 5),
      quote: pick(Self.texts), rule: pick(["r", "s"]),
      date: Bool.random(using: &random)
        ? DateMention(span: TextSpan(start: start, end: start + 2), text: pick(Self.texts)) : nil)
  }
}
