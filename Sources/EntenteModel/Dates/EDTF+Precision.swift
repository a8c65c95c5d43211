extension EDTF {
  /// The unit that a date is given in, finest first.
  public enum Precision: String, CaseIterable, Hashable, Sendable {
    /// A day of the calendar.
    case day
    /// A month.
    case month
    /// A season, quarter or third of a year.
    case season
    /// Half a year.
    case half
    /// A year.
    case year
    /// Ten years.
    case decade
    /// A hundred years.
    case century
    /// Coarser than a century.
    case era

    /// About how many days the unit has at most.
    var days: Int {
      switch self {
      case .day: 1
      case .month: 31
      case .season: 122
      case .half: 184
      case .year: 366
      case .decade: 3653
      case .century: 36_525
      case .era: 365_250
      }
    }
  }

  /// The unit the date is given in; of intervals and sets the coarsest of their dates.
  public var precision: Precision {
    form.dates.map(\.precision).max() ?? .era
  }

  /// Whether any part of it is marked as doubtful (`?` or `%`).
  public var isUncertain: Bool { form.dates.contains { $0.qualifier.contains(.uncertain) } }

  /// Whether any part of it is marked as an estimate (`~` or `%`).
  public var isApproximate: Bool { form.dates.contains { $0.qualifier.contains(.approximate) } }

  /// Whether it is a stretch of time and not a single date.
  public var isInterval: Bool {
    guard case .interval = form else { return false }
    return true
  }

  /// Whether it begins or ends without a date that is given.
  public var isOpen: Bool { earliest == nil || latest == nil }
}

extension EDTF.Precision: Comparable {
  /// Orders from the finest unit to the coarsest.
  public static func < (left: Self, right: Self) -> Bool { left.days < right.days }
}

extension EDTFDate {
  /// The unit that the date is given in.
  public var precision: EDTF.Precision {
    if let day, day.lowest == day.highest { return .day }
    if let month, month.lowest == month.highest {
      return !isPartOfYear ? .month : month.lowest >= 40 ? .half : .season
    }
    switch year.highest - year.lowest {
    case 0: return .year
    case ...9: return .decade
    case ...99: return .century
    default: return .era
    }
  }
}
