import EntenteModel

extension TimePoint {
  /// A day.
  init(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// The date so many units later, or earlier for a negative number; nil where it is not exact
  /// enough for the unit.
  func shifted(by count: Int, _ unit: TimeUnit) -> TimePoint? {
    guard let step = unit.step, abs(count) < 100_000, let year, years == 1 else { return nil }
    if step.days > 0 {
      if let week { return TimePoint(week.adding(days: count * step.days)) }
      return calendarDay.map { TimePoint($0.adding(days: count * step.days)) }
    }
    let months = count * step.months
    if month == nil, months % 12 != 0 { return nil }
    let day = CalendarDay(year: year, month: month ?? 1, day: day ?? 1).adding(months: months)
    return TimePoint(
      year: day.year, month: month == nil ? nil : day.month, day: self.day == nil ? nil : day.day)
  }

  /// The same date told in a unit: the month or year that it lies in.
  func coarsened(to unit: TimeUnit) -> TimePoint {
    var point = TimePoint(year: year, month: month, day: day)
    switch unit {
    case .second, .minute, .hour, .day, .week, .fortnight, .weekend: return point
    case .month:
      point.day = nil
    case .quarter:
      point.part = month.map { .quarter(($0 - 1) / 3 + 1) }
      point.month = nil
      point.day = nil
    case .half:
      point.part = month.map { .half(($0 - 1) / 6 + 1) }
      point.month = nil
      point.day = nil
    case .year, .decade, .century, .millennium:
      point.month = nil
      point.day = nil
    }
    return point
  }

  /// The week that the day lies in, from its Monday, or that week's weekend.
  func inWeek(isWeekend: Bool) -> TimePoint? {
    guard let day = calendarDay else { return nil }
    var point = TimePoint()
    let monday = day.adding(days: 1 - day.weekday)
    point.week = isWeekend ? monday.adding(days: 5) : monday
    point.isWeekend = isWeekend
    point.year = point.week?.year
    return point
  }
}
