/// A date as the text gives it, no more and no less precise: Extended Date/Time Format
/// (ISO 8601-2:2019, Annex A).
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The canonical text.
  public let description: String
  /// The first day that it may mean; nil where the start is open or unknown.
  public let earliest: CalendarDay?
  /// The last day that it may mean; nil where the end is open or unknown.
  public let latest: CalendarDay?

  /// Reads years, months, days, unspecified digits, qualifiers and intervals.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = Self.bounds(parts[0]),
      let last = Self.bounds(parts[parts.count - 1])
    else { return nil }
    description = text
    earliest = first.0
    latest = last.1
  }

  private static func bounds(_ part: Substring) -> (CalendarDay?, CalendarDay?)? {
    if part.isEmpty || part == ".." { return (nil, nil) }
    let fields = part.filter { !"~?%".contains($0) }
      .split(separator: "-", omittingEmptySubsequences: false)
    guard
      let year = range(fields[0], digits: 4, low: 0, high: 9999), fields.count <= 3
    else { return nil }
    let month = fields.count > 1 ? range(fields[1], digits: 2, low: 1, high: 12) : (1, 12)
    let day = fields.count > 2 ? range(fields[2], digits: 2, low: 1, high: 31) : (1, 31)
    guard let month, let day else { return nil }
    let lastDay = min(day.1, CalendarDay.daysInMonth(year: year.1, month: month.1))
    return (
      CalendarDay(year: year.0, month: month.0, day: day.0),
      CalendarDay(year: year.1, month: month.1, day: lastDay)
    )
  }

  private static func range(
    _ field: Substring, digits: Int, low: Int, high: Int
  ) -> (Int, Int)? {
    guard field.count == digits,
      let first = Int(field.replacing("X", with: "0")),
      let last = Int(field.replacing("X", with: "9")),
      last >= low, first <= high
    else { return nil }
    return (max(first, low), min(last, high))
  }
}

extension EDTF: Comparable {
  /// Orders by earliest day, then by latest day, then by text; open starts come first.
  public static func < (left: EDTF, right: EDTF) -> Bool {
    let floor = CalendarDay(year: .min, month: 0, day: 0)
    let roof = CalendarDay(year: .max, month: 0, day: 0)
    return (left.earliest ?? floor, left.latest ?? roof, left.description)
      < (right.earliest ?? floor, right.latest ?? roof, right.description)
  }
}
