/// What kind of thing an entity is (DESIGN: entities).
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  /// A present or former country; also a government named by its capital or seat.
  case state
  /// A person who holds or held political, diplomatic or military office.
  case leader
  /// A particular undertaking between or by states, built or only proposed.
  case project
  /// An international or national body that acts as a party.
  case organization
  /// A city, region, river or sea that takes part in a relation.
  case place
}

extension EntityKind: Comparable {
  /// Kinds are ordered as they are declared: states first.
  public static func < (left: EntityKind, right: EntityKind) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
