/// Numbers of days beyond every calendar day, far enough from the limits to be added to.
enum DayReach {
  static let past = Int.min / 4
  static let future = Int.max / 4
}

/// Where a date begins and ends as far as its marks leave it open.
private struct DateReach {
  var start: ClosedRange<Int>
  var end: ClosedRange<Int>
}

extension EDTF {
  /// Whether it ends before the other begins.
  public func isBefore(_ other: EDTF) -> Ternary {
    Self.less(reach.end, other.reach.start)
  }

  /// Whether it begins after the other ends.
  public func isAfter(_ other: EDTF) -> Ternary { other.isBefore(self) }

  /// Whether it ends on the day before the other begins.
  public func meets(_ other: EDTF) -> Ternary {
    let next = reach.end.lowerBound + 1...reach.end.upperBound + 1
    return Self.same(next, other.reach.start)
  }

  /// Whether the two have days in common.
  public func overlaps(_ other: EDTF) -> Ternary {
    !isBefore(other) && !isAfter(other)
  }

  /// Whether all days of the other are among its own.
  public func contains(_ other: EDTF) -> Ternary {
    !Self.less(other.reach.start, reach.start) && !Self.less(reach.end, other.reach.end)
  }

  /// Whether the two are the same days.
  public func equals(_ other: EDTF) -> Ternary {
    Self.same(reach.start, other.reach.start) && Self.same(reach.end, other.reach.end)
  }

  /// Whether it says the same as the other, more precisely: its days are fewer and among the
  /// other's.
  public func refines(_ other: EDTF) -> Ternary {
    other.contains(self) && !contains(other)
  }

  /// Whether both can be right about one thing: yes where one lies within the other, unknown where
  /// they only overlap or where an estimate, a doubt or an unknown end could bring them together,
  /// no where they have no day in common.
  public func isCompatible(with other: EDTF) -> Ternary {
    switch relation(to: other) {
    case .equal, .refines, .refinedBy, .during, .contains: .yes
    case .overlaps, .overlappedBy: .unknown
    case .meets, .metBy, .before, .after: overlaps(other)
    }
  }

  /// Whether the two cannot both be right about one thing.
  public func conflicts(with other: EDTF) -> Ternary { !isCompatible(with: other) }

  private static func less(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Ternary {
    if left.upperBound < right.lowerBound { return .yes }
    return left.lowerBound < right.upperBound ? .unknown : .no
  }

  private static func same(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Ternary {
    guard left.overlaps(right) else { return .no }
    return Ternary(left.count == 1 && right.count == 1) || .unknown
  }

  /// A marked date may begin and end one of its units earlier or later; an unknown end lies
  /// anywhere beyond the known one.
  private var reach: DateReach {
    switch form {
    case .interval(let start, let end):
      DateReach(start: startReach(start), end: endReach(end))
    case .date, .oneOf, .allOf:
      DateReach(
        start: Self.spread(earliest?.number ?? DayReach.past, slack),
        end: Self.spread(latest?.number ?? DayReach.future, slack))
    }
  }

  private var slack: Int { form.dates.map(\.slack).max() ?? 0 }

  private func startReach(_ point: Endpoint) -> ClosedRange<Int> {
    switch point {
    case .open: DayReach.past...DayReach.past
    case .unknown: DayReach.past...(latest?.number ?? DayReach.future)
    case .date(let date): Self.spread(earliest?.number ?? DayReach.past, date.slack)
    }
  }

  private func endReach(_ point: Endpoint) -> ClosedRange<Int> {
    switch point {
    case .open: DayReach.future...DayReach.future
    case .unknown: (earliest?.number ?? DayReach.past)...DayReach.future
    case .date(let date): Self.spread(latest?.number ?? DayReach.future, date.slack)
    }
  }

  private static func spread(_ day: Int, _ slack: Int) -> ClosedRange<Int> {
    day - slack...day + slack
  }
}

extension EDTFDate {
  /// How many days a marked date may be off.
  fileprivate var slack: Int { qualifier.isEmpty ? 0 : precision.days }
}
