extension EDTF {
  /// A year, a month or a day; nil where the calendar has none such or the year needs more than
  /// four digits.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (-9999...9999).contains(year) else { return nil }
    var text = (year < 0 ? "-" : "") + Self.padded(Int(year.magnitude), 4)
    if let month {
      guard (1...12).contains(month) else { return nil }
      text += "-" + Self.padded(month, 2)
    }
    if let day {
      guard month != nil, (1...31).contains(day) else { return nil }
      text += "-" + Self.padded(day, 2)
    }
    self.init(text)
  }

  /// A day; nil where the calendar has none such.
  public init?(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// The stretch from the beginning of one date to the end of the other; nil is an open end.
  ///
  /// Seasons and other parts of a year become their months, since an interval cannot have them. Of
  /// an interval its own outer end is taken. Nil where it would end before it begins.
  public init?(from start: EDTF?, to end: EDTF?) {
    let first = start.map { Self.edge($0, isStart: true) } ?? ".."
    let last = end.map { Self.edge($0, isStart: false) } ?? ".."
    guard first == last, let start, start == end, !start.isInterval else {
      self.init(first + "/" + last)
      return
    }
    self = start
  }

  private static func edge(_ date: EDTF, isStart: Bool) -> String {
    switch date.form {
    case .interval(let start, let end): return (isStart ? start : end).description
    case .date(let date) where !date.isPartOfYear: return date.description
    case .date, .oneOf, .allOf:
      guard let day = isStart ? date.earliest : date.latest else { return ".." }
      let isMonth = date.precision > .day
      return EDTF(year: day.year, month: day.month, day: isMonth ? nil : day.day)?.description
        ?? ".."
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The same date marked as an estimate (`~`), both ends of an interval; nil for sets, seasons and
  /// dates with a time of day.
  public var approximate: EDTF? { marked("~") }

  /// The same date marked as uncertain (`?`), both ends of an interval; nil for sets, seasons and
  /// dates with a time of day.
  public var uncertain: EDTF? { marked("?") }

  private func marked(_ mark: String) -> EDTF? {
    switch form {
    case .date(let date): EDTF("\(date)\(mark)")
    case .interval(let start, let end):
      EDTF(
        [start, end].map { $0.date == nil ? $0.description : "\($0)\(mark)" }
          .joined(separator: "/"))
    case .oneOf, .allOf: nil
    }
  }
}
