import EntenteGraph
import EntenteModel

/// A relation as a report tells it.
public struct ReportRelation: Hashable, Sendable {
  /// A further participant or detail.
  public struct Detail: Hashable, Sendable {
    /// What part it plays.
    public var role: String
    /// The words.
    public var text: String
  }

  /// Its id.
  public var id: String
  /// Who.
  public var subject: ReportEntity
  /// The relation type.
  public var type: String
  /// The family of the type.
  public var family: String
  /// How the type reads between two names.
  public var phrase: String
  /// To whom.
  public var object: ReportEntity
  /// The whole as a sentence.
  public var sentence: String
  /// When, in words: a date, a named period, or `undated`.
  public var date: String
  /// The date as EDTF.
  public var edtf: String?
  /// The first day it may mean, as ISO 8601 has it; nil where open or undated.
  public var from: String?
  /// The last day it may mean; nil where open or undated.
  public var to: String?
  /// Whether a text gives a date.
  public var isDated: Bool
  /// `actual`, `planned`, `possible` or `negated`.
  public var status: String
  /// What the status means.
  public var meaning: String
  /// Whether the status is worth a badge.
  public var isDoubtful: Bool
  /// The amounts in the words of the text.
  public var amounts: [String]
  /// Goods, offices, roles and stages.
  public var details: [Detail]
  /// Who says so inside the text.
  public var speaker: String?
  /// The sources that say it, by number.
  public var sources: [Int]
  /// The words that say it.
  public var quotes: [ReportQuote]
}

/// Turns relations into what a report shows of them.
struct RelationTeller {
  let graph: KnowledgeGraph
  let schema: RelationSchema
  let sources: [String: ReportSource]
  let contexts: [Evidence: ReportQuote.Context]
  let marks: QuoteMarks
  /// What is there for other programs, see `PloverCoder`: no words of a text.
  private static let codes: Set<String> = ["cameo", "mode"]

  func tell(_ relation: Relation) -> ReportRelation {
    let subject = ReportEntity(relation.subject, in: graph)
    let object = ReportEntity(relation.object, in: graph)
    let phrase = schema[relation.type]?.phrase ?? relation.type.rawValue
    let date = relation.date?.words ?? relation.period ?? "undated"
    return ReportRelation(
      id: relation.id, subject: subject, type: relation.type.rawValue,
      family: schema[relation.type]?.family ?? "other", phrase: phrase, object: object,
      sentence: sentence(relation, "\(subject.name) \(phrase) \(object.name)", date),
      date: date, edtf: relation.date?.description, from: relation.date?.earliest?.text,
      to: relation.date?.latest?.text, isDated: relation.date != nil,
      status: relation.status.rawValue, meaning: relation.status.meaning,
      isDoubtful: relation.status != .actual, amounts: relation.amounts.map(\.text),
      details: relation.arguments.filter { !Self.codes.contains($0.role) }
        .map { .init(role: $0.role, text: $0.text) },
      speaker: relation.attribution?.speaker,
      sources: Set(relation.evidence.compactMap { sources[$0.source]?.number }).sorted(),
      quotes: relation.evidence.compactMap { quote($0, of: relation) })
  }

  private func sentence(_ relation: Relation, _ core: String, _ date: String) -> String {
    var parts = [core, date]
    if relation.status != .actual { parts.append(relation.status.meaning) }
    parts += relation.arguments.filter(\.isDetail).map(\.text)
    if !relation.amounts.isEmpty {
      parts.append(relation.amounts.map(\.text).joined(separator: " and "))
    }
    return parts.joined(separator: ", ")
  }

  private func quote(_ evidence: Evidence, of relation: Relation) -> ReportQuote? {
    sources[evidence.source].map {
      ReportQuote(
        evidence, marking: marks.spans(in: evidence, of: relation), from: $0, contexts[evidence])
    }
  }
}

extension RelationStatus {
  /// What the status tells a reader.
  var meaning: String {
    switch self {
    case .actual: "happened or holds"
    case .planned: "planned, promised or sought"
    case .possible: "thought possible"
    case .negated: "did not happen, ended or is denied"
    }
  }
}

extension CalendarDay {
  /// `1990-09-30`, with as many digits as the year needs.
  var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number.magnitude)
      return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
        + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
