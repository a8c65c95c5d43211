import EntenteGraph
import EntenteModel

/// The result of a comparison as rows for people: every text output is written from this one
/// record.
public struct Sheet: Sendable {
  /// What a row tells, with the sign that stands in the first column.
  public enum Sign: String, CaseIterable, Hashable, Sendable {
    /// Sides contradict each other.
    case conflict = "!"
    /// Only the new version has it.
    case added = "+"
    /// Only the old version has it.
    case removed = "-"
    /// Both have it, changed; or sides differ.
    case changed = "~"
    /// It has another name; or one side is more precise.
    case refined = ">"
    /// The same.
    case same = "="
    /// Only one source speaks of it.
    case alone = "."

    /// The word for it.
    var word: String {
      switch self {
      case .conflict: "conflict"
      case .added: "added"
      case .removed: "removed"
      case .changed: "differs"
      case .refined: "refined"
      case .same: "agrees"
      case .alone: "one source only"
      }
    }
  }

  /// What a side says, in its words.
  struct Quote: Hashable, Sendable {
    /// The source with its date of publication.
    var source: String
    /// The words.
    var text: String
  }

  /// One line with what belongs to it.
  struct Row: Sendable {
    /// What it tells.
    var sign: Sign
    /// A stable id.
    var id: String
    /// Who did what to whom, when.
    var heading: String
    /// How many say so, who is silent, who was first.
    var note: String
    /// The findings with their rules.
    var details: [String]
    /// The words of all sides.
    var quotes: [Quote]
    /// Whether something of the first side is missing in another.
    var isRemoval = false
  }

  /// What was compared: `compare a b c`.
  var title: String
  /// The counts, on one line.
  var summary: String
  /// The rows.
  var rows: [Row]
  /// How much every two sources share: a head and a row for each; empty for versions.
  var matrix: [[String]] = []

  /// When an exit code says that sides differ.
  public enum Failure: String, CaseIterable, Hashable, Sendable {
    /// Where sides contradict each other.
    case conflict
    /// Where the first side says what another does not.
    case removed
    /// Where anything differs.
    case any
  }

  /// Whether there is anything to fail on.
  public func fails(on failure: Failure) -> Bool {
    rows.contains { $0.fails(on: failure) }
  }
}

extension Sheet.Row {
  /// Whether the row is something to fail on.
  func fails(on failure: Sheet.Failure) -> Bool {
    switch failure {
    case .conflict: sign == .conflict
    case .removed: isRemoval
    case .any: sign != .same
    }
  }
}

extension KnowledgeGraph {
  /// `Russia forgives-debt-of North Korea, 2014`, as `type` and ids appear in queries.
  func heading(of relation: Relation) -> String {
    var text = "\(name(of: relation.subject)) \(relation.type) \(name(of: relation.object))"
    if let date = relation.date?.description ?? relation.period { text += ", \(date)" }
    return relation.status == .actual ? text : text + " (\(relation.status.rawValue))"
  }

  /// The words of a relation with their sources.
  func quotes(of relation: Relation) -> [Sheet.Quote] {
    relation.evidence.map { evidence in
      let published = source(evidence.source)?.published.map { " (\($0))" } ?? ""
      return Sheet.Quote(source: evidence.source + published, text: evidence.quote)
    }
  }
}
