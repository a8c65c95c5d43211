public import EntenteModel

/// What the gazetteer knows of an entity.
public struct GazetteerEntry: Hashable, Sendable {
  /// Its id.
  public var id: EntityID
  /// The name it is shown by.
  public var name: String
  /// Its other names, without conditions.
  public var aliases: [String]
  /// The family name of a leader; empty for others.
  public var surname: String
  /// The ISO 3166 code of a state: alpha-2, or alpha-4 of part 3 for former ones; nil where it has
  /// none.
  public var iso: String?
  /// What kind of project, place, organization or period it is, such as `pipeline (gas)`.
  public var category: String
  /// The states that a project or place belongs to, or the members of an organization or group.
  public var states: [EntityID]
  /// How many people live there; nil where it is not known or not a place.
  public var population: Int?
  /// The first day on which it existed; nil where that is not known.
  public var from: CalendarDay?
  /// The last day on which it existed; nil where that is not known or not over.
  public var to: CalendarDay?
  /// The states it came from.
  public var predecessors: [EntityID]
  /// The states that followed it.
  public var successors: [EntityID]
}
