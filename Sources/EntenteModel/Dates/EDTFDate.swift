/// A single date of an EDTF text: a year, month, day, season or other part of a year, with its
/// qualifiers and unspecified digits.
public struct EDTFDate: Hashable, Sendable {
  /// What is doubtful about a part of a date.
  public struct Qualifier: OptionSet, Hashable, Sendable {
    /// The bits: 1 uncertain, 2 approximate.
    public let rawValue: Int
    /// Takes the bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// The source is doubtful (`?`).
    public static let uncertain = Qualifier(rawValue: 1)
    /// It is an estimate (`~`).
    public static let approximate = Qualifier(rawValue: 2)

    /// `?`, `~`, `%` for both, or nothing.
    var mark: String { ["", "?", "~", "%"][rawValue & 3] }
  }

  /// The year, the month or the day.
  public struct Part: Hashable, Sendable {
    /// As written in the format, without qualifiers: `1985`, `19XX`, `Y-17E7`, `1950S2`, `04`.
    public var text: String
    /// The smallest number that it may be.
    public var lowest: Int
    /// The largest number that it may be.
    public var highest: Int
    /// What is doubtful about it.
    public var qualifier: Qualifier

    /// Whether the number fits the digits that are given.
    func allows(_ number: Int) -> Bool {
      guard text.utf8.contains(UInt8(ascii: "X")) else {
        return (lowest...highest).contains(number)
      }
      var rest = number.magnitude
      for digit in text.utf8.reversed() where digit != UInt8(ascii: "-") {
        if digit != UInt8(ascii: "X") && UInt(digit - UInt8(ascii: "0")) != rest % 10 {
          return false
        }
        rest /= 10
      }
      return rest == 0 && (lowest...highest).contains(number)
    }
  }

  /// The year.
  public var year: Part
  /// The month, or the part of the year from 21 (spring) to 41 (second half).
  public var month: Part?
  /// The day of the month.
  public var day: Part?
  /// The time of day with its zone as written, such as `T23:20:30Z`; it does not move the bounds.
  public var time: String?

  /// The parts in their order.
  var parts: [Part] { [year] + [month, day].compactMap(\.self) }

  /// Everything doubtful about any of its parts.
  public var qualifier: Qualifier {
    year.qualifier.union(month?.qualifier ?? []).union(day?.qualifier ?? [])
  }

  /// Whether it is a season, quarter, third or half of a year.
  public var isPartOfYear: Bool { (month?.lowest ?? 0) >= 21 }
}

extension EDTFDate: CustomStringConvertible {
  /// The canonical text: one mark behind all parts that share it, marks before single parts else.
  public var description: String {
    let parts = parts
    let shared = parts.prefix { $0.qualifier == parts[0].qualifier }.count
    let text = parts.enumerated().map { index, part in
      if index == shared - 1 { return part.text + part.qualifier.mark }
      return (index < shared ? "" : part.qualifier.mark) + part.text
    }
    return text.joined(separator: "-") + (time ?? "")
  }
}

extension EDTFDate {
  /// The first and the last day that it may mean; nil where no day fits.
  var bounds: (first: CalendarDay, last: CalendarDay)? {
    guard let month else {
      return (
        CalendarDay(year: year.lowest, month: 1, day: 1),
        CalendarDay(year: year.highest, month: 12, day: 31)
      )
    }
    if isPartOfYear { return boundsOfPartOfYear(month.lowest) }
    guard let first = firstDay(), let last = lastDay() else { return nil }
    return (first, last)
  }

  /// First month and length of the parts 21 to 41; the winter of the northern half of the earth
  /// and the summer of the southern one end in the following year.
  private static let partsOfYear: [(start: Int, length: Int)] = [
    (3, 3), (6, 3), (9, 3), (12, 3),
    (3, 3), (6, 3), (9, 3), (12, 3),
    (9, 3), (12, 3), (3, 3), (6, 3),
    (1, 3), (4, 3), (7, 3), (10, 3),
    (1, 4), (5, 4), (9, 4),
    (1, 6), (7, 6),
  ]

  private func boundsOfPartOfYear(_ code: Int) -> (first: CalendarDay, last: CalendarDay)? {
    guard Self.partsOfYear.indices.contains(code - 21) else { return nil }
    let part = Self.partsOfYear[code - 21]
    let start = CalendarDay(year: year.lowest, month: part.start, day: 1)
    let end = CalendarDay(year: year.highest, month: part.start, day: 1)
    return (start, end.adding(months: part.length).adding(days: -1))
  }

  private func firstDay() -> CalendarDay? {
    for year in year.lowest...year.highest where self.year.allows(year) {
      for month in 1...12 where self.month?.allows(month) ?? true {
        let days = 1...CalendarDay.daysInMonth(year: year, month: month)
        if let day = days.first(where: { day?.allows($0) ?? true }) {
          return CalendarDay(year: year, month: month, day: day)
        }
      }
    }
    return nil
  }

  private func lastDay() -> CalendarDay? {
    for year in (year.lowest...year.highest).reversed() where self.year.allows(year) {
      for month in (1...12).reversed() where self.month?.allows(month) ?? true {
        let days = 1...CalendarDay.daysInMonth(year: year, month: month)
        if let day = days.last(where: { day?.allows($0) ?? true }) {
          return CalendarDay(year: year, month: month, day: day)
        }
      }
    }
    return nil
  }
}
