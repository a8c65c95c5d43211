/// A day of the proleptic Gregorian calendar, with astronomical years (0 is 1 BC).
public struct CalendarDay: Hashable, Sendable {
  /// Astronomical year.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int

  /// Makes a day; nothing is checked.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days the month of that year has; 0 where there is no such month.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }

  /// Whether the calendar has such a day.
  public var isValid: Bool {
    day >= 1 && day <= Self.daysInMonth(year: year, month: month)
  }
}

extension CalendarDay {
  /// Years whose days are counted; days beyond count as the first or last of them.
  static let countedYears = -1_000_000_000_000_000...1_000_000_000_000_000

  /// The number of the day, counted from 0 for 0000-03-01 (Howard Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms", `days_from_civil`).
  public var number: Int {
    let shifted =
      min(max(year, Self.countedYears.lowerBound), Self.countedYears.upperBound)
      - (month <= 2 ? 1 : 0)
    let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day with that number; see `number`.
  public init(number: Int) {
    let era = number >= 0 ? number / 146_097 : (number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 0000-03-01 was a Wednesday.
    let shifted = (number + 2) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The day that many days later.
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day that many months later, or the month's last day where it has no such day.
  public func adding(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 + months
    let year = count >= 0 ? count / 12 : (count - 11) / 12
    let month = count - year * 12 + 1
    let last = Self.daysInMonth(year: year, month: month)
    return CalendarDay(year: year, month: month, day: min(day, last))
  }
}

extension CalendarDay {
  /// Easter Sunday of the Western churches in a year from 1583 on (Meeus, Astronomical Algorithms,
  /// chapter 8).
  public static func easterSunday(of year: Int) -> CalendarDay {
    let (century, rest) = (year / 100, year % 100)
    let golden = year % 19
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * shift + 114
    return CalendarDay(year: year, month: number / 31, day: number % 31 + 1)
  }
}

extension CalendarDay: Comparable {
  /// Orders by time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
