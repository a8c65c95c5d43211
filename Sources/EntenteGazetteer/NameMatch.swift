public import EntenteModel

/// A stretch of text that spells a name of the gazetteer, with everything it may stand for.
///
/// Nothing is decided here: which candidate is meant depends on the date, on what else the text
/// names and on the sentence.
public struct NameMatch: Hashable, Sendable {
  /// One name of the stretch.
  public struct Part: Hashable, Sendable {
    /// The bytes of the text.
    public var bytes: Range<Int>
    /// What it may stand for, plain meanings before conditioned ones, then by id; never empty.
    public var candidates: [NameCandidate]
  }

  /// The names: one, or the two or more of a dyad such as Sino-Korean or Russia–North Korea.
  public var parts: [Part]

  /// The bytes of the text from the first name to the last; a leading article is left out.
  public var bytes: Range<Int> {
    let first = parts.first?.bytes.lowerBound ?? 0
    return first..<max(first, parts.last?.bytes.upperBound ?? 0)
  }

  /// What the first name may stand for.
  public var candidates: [NameCandidate] { parts.first?.candidates ?? [] }

  /// Whether several states are joined by a hyphen or dash.
  public var isDyad: Bool { parts.count > 1 }
}

/// One thing that a name may stand for, with the conditions under which it does.
public struct NameCandidate: Hashable, Sendable {
  /// The entity; ids that begin with `group:` and `period:` are no entities of a graph: a group
  /// stands for several states, a period for a stretch of time.
  public var entity: EntityID
  /// What the name is for it.
  public var role: NameRole
  /// The first day on which the name stands for it; nil where that is open.
  public var from: CalendarDay?
  /// The last day on which the name stands for it; nil where that is open.
  public var to: CalendarDay?
  /// Entities of which one must be named elsewhere in the text; empty where nothing is asked.
  public var requires: [EntityID]
  /// Whether another meaning is more usual, so that something in the text must point to this one.
  public var isRare: Bool
  /// Whether several leaders have this full name, so that states and dates decide.
  public var isShared: Bool

  /// Whether the name stands for it on a day; true where the day is not known.
  public func holds(on day: CalendarDay?) -> Bool {
    guard let day else { return true }
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
