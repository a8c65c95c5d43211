import EntenteModel

/// A date as it is put together from words, before it is written as TIMEX3 and as EDTF.
struct TimePoint: Hashable, Sendable {
  /// What of a period is meant.
  enum Portion: Int, Sendable {
    case early = 1
    case middle
    case late
  }

  /// A part of a year other than a month.
  enum PartOfYear: Hashable, Sendable {
    /// 1 spring to 4 winter.
    case season(Int)
    /// 1 to 4.
    case quarter(Int)
    /// 1 to 2.
    case half(Int)
  }

  /// Astronomical; the first year of a decade or century; nil where the text leaves it out.
  var year: Int?
  /// 1, or 10 for a decade and 100 for a century.
  var years = 1
  var month: Int?
  var day: Int?
  var part: PartOfYear?
  /// The Monday of a week that is meant as a whole, or the Saturday of a weekend.
  var week: CalendarDay?
  var isWeekend = false
  var portion: Portion?
  /// The beginning or end of it, which no unit of the calendar says.
  var edge: Portion?
  var isApproximate = false
  /// The time of day as TIMEX3 writes it behind `T`: `10:57`, `MO`, `NI`.
  var time: String?

  /// Whether it is a single day.
  var calendarDay: CalendarDay? {
    guard let year, let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

// MARK: TIMEX3

extension TimePoint {
  /// The value of TIMEX3; unknown parts are X.
  var timex: String {
    let value = timexDate
    guard let time else { return value }
    let depth = value.split(separator: "-", omittingEmptySubsequences: false).count
    let missing = String(repeating: "-XX", count: max(0, 3 - depth))
    return value + missing + "T" + time
  }

  /// The decade or century alone.
  var timexYears: String { year.map(timexYear) ?? "XXXX" }

  private var timexDate: String {
    if let week { return timexWeek(week) }
    let yearText = year.map(timexYear) ?? "XXXX"
    switch part {
    case .season(let number): return yearText + "-" + ["SP", "SU", "FA", "WI"][(number - 1) & 3]
    case .quarter(let number): return yearText + "-Q\(number)"
    case .half(let number): return yearText + "-H\(number)"
    case nil: break
    }
    guard let month else { return day.map { yearText + "-XX-" + pad($0) } ?? yearText }
    return yearText + "-" + pad(month) + (day.map { "-" + pad($0) } ?? "")
  }

  private func timexYear(_ year: Int) -> String {
    let isBefore = year <= 0
    let digits = pad(isBefore ? 1 - year : year, 4)
    let kept = years == 100 ? 2 : years == 10 ? 3 : 4
    // The first year of a decade before Christ is its last number: 479 to 470.
    return (isBefore ? "BC" : "") + digits.prefix(digits.count - 4 + kept)
  }

  private func timexWeek(_ day: CalendarDay) -> String {
    // The week belongs to the year that its Thursday is in.
    let monday = day.adding(days: isWeekend ? -5 : 0)
    let thursday = monday.adding(days: 3)
    let first = CalendarDay(year: thursday.year, month: 1, day: 1)
    let number = (thursday.number - first.number) / 7 + 1
    return "\(pad(thursday.year, 4))-W\(pad(number))" + (isWeekend ? "-WE" : "")
  }
}

// MARK: EDTF

extension TimePoint {
  /// The date; nil where the year is not known.
  var edtf: EDTF? {
    guard let date = exact else { return nil }
    guard isApproximate else { return date }
    return date.approximate
      ?? EDTF(from: date, to: nil).flatMap { _ in
        EDTF(from: EDTF(text(ofMonth: date.earliest)), to: EDTF(text(ofMonth: date.latest)))?
          .approximate
      }
  }

  private func text(ofMonth day: CalendarDay?) -> String {
    day.flatMap { EDTF(year: $0.year, month: $0.month) }?.description ?? ""
  }

  private var exact: EDTF? {
    if let week {
      return EDTF(from: EDTF(week), to: EDTF(week.adding(days: isWeekend ? 1 : 6)))
    }
    guard let year else { return nil }
    if years > 1 { return longPeriod(from: year) }
    switch part {
    case .season(let number): return EDTF("\(yearText(year))-\(20 + number)")
    case .quarter(let number): return EDTF("\(yearText(year))-\(32 + number)")
    case .half(let number): return EDTF("\(yearText(year))-\(39 + number)")
    case nil: break
    }
    if let portion, day == nil { return shorter(portion, year: year) }
    return EDTF(year: year, month: month, day: month == nil ? nil : day)
  }

  private func yearText(_ year: Int) -> String { EDTF(year: year)?.description ?? "" }

  /// A third of a year or month.
  private func shorter(_ portion: Portion, year: Int) -> EDTF? {
    guard let month else {
      let first = portion.rawValue * 4 - 3
      return EDTF(from: EDTF(year: year, month: first), to: EDTF(year: year, month: first + 3))
    }
    let first = portion.rawValue * 10 - 9
    let last =
      portion == .late ? CalendarDay.daysInMonth(year: year, month: month) : first + 9
    return EDTF(
      from: EDTF(year: year, month: month, day: first),
      to: EDTF(year: year, month: month, day: last))
  }

  /// A decade or century, or a part of one, whose inner borders are estimates.
  private func longPeriod(from year: Int) -> EDTF? {
    let unit = years / 10
    let (first, last) = (year, year + years - 1)
    switch portion ?? edge {
    case .early: return EDTF("\(yearText(first))/\(yearText(first + 4 * unit - 1))~")
    case .middle:
      return EDTF("\(yearText(first + 4 * unit))~/\(yearText(first + 7 * unit - 1))~")
    case .late: return EDTF("\(yearText(first + 7 * unit))/\(yearText(last))~")
    case nil: break
    }
    if case .half(let number) = part {
      let middle = first + years / 2
      return EDTF(
        from: EDTF(year: number == 1 ? first : middle),
        to: EDTF(year: number == 1 ? middle - 1 : last))
    }
    let mask = String(repeating: "X", count: years == 100 ? 2 : 1)
    guard year >= 0 else { return EDTF(from: EDTF(year: first), to: EDTF(year: last)) }
    return EDTF(yearText(year).dropLast(mask.count) + mask)
  }
}

private func pad(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
