/// How the stretch of days of one date lies to that of another (Allen 1983), with containment told
/// apart by what contains: a single date that another makes more precise, or a stretch of time
/// during which another happens.
public enum EDTFRelation: String, CaseIterable, Hashable, Sendable {
  /// The same days.
  case equal
  /// It says the same more precisely: `1990-09` refines `1990`.
  case refines
  /// The other says the same more precisely.
  case refinedBy = "refined-by"
  /// It lies within a stretch of time: `1951` during `1950/1953`.
  case during
  /// It is a stretch of time within which the other lies.
  case contains
  /// It begins first and ends within the other.
  case overlaps
  /// It begins within the other and ends last.
  case overlappedBy = "overlapped-by"
  /// It ends on the day before the other begins.
  case meets
  /// It begins on the day after the other ends.
  case metBy = "met-by"
  /// It ends before the other begins, with days between.
  case before
  /// It begins after the other ends, with days between.
  case after

  /// The relation seen from the other side.
  public var inverse: EDTFRelation {
    switch self {
    case .equal: .equal
    case .refines: .refinedBy
    case .refinedBy: .refines
    case .during: .contains
    case .contains: .during
    case .overlaps: .overlappedBy
    case .overlappedBy: .overlaps
    case .meets: .metBy
    case .metBy: .meets
    case .before: .after
    case .after: .before
    }
  }

  /// Whether the two have no day in common.
  public var isDisjoint: Bool {
    switch self {
    case .meets, .metBy, .before, .after: true
    default: false
    }
  }
}

extension EDTF {
  /// How its days lie to those of the other; exactly one answer holds.
  ///
  /// Marks (`?` `~`) are not looked at and open or unknown ends reach to the end of time: this is
  /// what the two say, `isBefore(_:)` and the like weigh how sure they are.
  public func relation(to other: EDTF) -> EDTFRelation {
    let (a, b) = (extent, other.extent)
    if a == b { return .equal }
    if a.last < b.first { return a.last + 1 == b.first ? .meets : .before }
    if b.last < a.first { return b.last + 1 == a.first ? .metBy : .after }
    if b.first <= a.first && a.last <= b.last { return other.isStretch ? .during : .refines }
    if a.first <= b.first && b.last <= a.last { return isStretch ? .contains : .refinedBy }
    return a.first < b.first ? .overlaps : .overlappedBy
  }

  /// The days as numbers; open and unknown ends are out of reach of every calendar day.
  private var extent: (first: Int, last: Int) {
    (earliest?.number ?? DayReach.past, latest?.number ?? DayReach.future)
  }

  /// Whether it covers its days, as an interval or a set of all of them does, rather than being
  /// somewhere within.
  private var isStretch: Bool {
    switch form {
    case .interval, .allOf: true
    case .date, .oneOf: false
    }
  }
}
