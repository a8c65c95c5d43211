import EntenteModel

extension TimeReader {
  // MARK: This, last, next

  /// This, last or next year, month, Friday or summer; that night; the same day.
  func nearby() -> TimeOutcome? {
    guard let base else { return unresolvedNearby() }
    guard let point = nearbyPoint(base.point) else { return unresolvedNearby() }
    return TimeOutcome(finished(point), anchor: base.name)
  }

  /// Minus one for last, one for next, nought for this, that and the same.
  private var direction: Int { captures.has(.last) ? -1 : captures.has(.next) ? 1 : 0 }

  /// "The previous year" and "that year" follow the narrative, "last year" the speaker.
  private var base: (point: TimePoint, name: String)? {
    let isNarrated =
      captures[.last] == 2 || captures[.next] == 2 || captures.has(.that) || captures.has(.same)
    return isNarrated ? context.narrative : context.speaker
  }

  private func finished(_ point: TimePoint) -> TimePoint {
    var point = point
    point.portion = captures[.portion].flatMap(TimePoint.Portion.init)
    point.edge = captures[.edge].flatMap(TimePoint.Portion.init)
    readTime(&point)
    if captures.unit == .year, captures[.month] == nil, let number = captures[.ord] {
      point.part = .quarter(min(number, 4))
    }
    if let part = captures[.part] { point.part = part > 10 ? .half(part - 10) : .quarter(part) }
    return point
  }

  private func nearbyPoint(_ base: TimePoint) -> TimePoint? {
    if let month = captures[.month] { return nearbyMonth(month, base) }
    if let weekday = captures[.weekday] { return nearbyWeekday(weekday, base) }
    if let season = captures[.season] { return nearbySeason(season, base) }
    if captures.has(.daypart), captures.unit == nil {
      return base.calendarDay.map { TimePoint($0.adding(days: direction)) }
    }
    guard let unit = captures.unit else { return nil }
    switch unit {
    case .week, .fortnight, .weekend:
      return base.shifted(by: direction, .week)?.inWeek(isWeekend: unit == .weekend)
    case .decade, .century:
      guard let year = base.year else { return nil }
      let length = unit == .decade ? 10 : 100
      let start = (year >= 0 ? year / length : (year - length + 1) / length) * length
      return TimePoint(year: start + direction * length, years: length)
    default:
      // Of a decade or another stretch there is no "that day".
      guard base.years == 1 else { return nil }
      if unit == .month, base.month == nil { return nil }
      return base.shifted(by: direction, unit)?.coarsened(to: unit)
    }
  }

  /// Last October before now, next June after now, this May in the year of now.
  private func nearbyMonth(_ month: Int, _ base: TimePoint) -> TimePoint? {
    guard let year = base.year else { return nil }
    if captures.unit == .year {
      return TimePoint(
        year: year + direction, month: month, day: captures[.day] ?? captures[.ord])
    }
    // In an article of which only the year is known, the last November is that of the year before.
    let now = base.month ?? (direction < 0 ? 0 : 13)
    let shift = direction < 0 ? (month < now ? 0 : -1) : direction > 0 ? (month > now ? 0 : 1) : 0
    return TimePoint(year: year + shift, month: month, day: captures[.day] ?? captures[.ord])
  }

  private func nearbyWeekday(_ weekday: Int, _ base: TimePoint) -> TimePoint? {
    guard let day = base.calendarDay else { return nil }
    let behind = (day.weekday - weekday + 7) % 7
    if direction > 0 { return TimePoint(day.adding(days: behind == 0 ? 7 : 7 - behind)) }
    if direction < 0 { return TimePoint(day.adding(days: behind == 0 ? -7 : -behind)) }
    if captures.has(.this) { return TimePoint(day.adding(days: weekday - day.weekday)) }
    // A bare weekday is the latest one, unless the sentence looks ahead.
    let isAhead = context.tense == .future && behind > 0
    return TimePoint(day.adding(days: isAhead ? 7 - behind : -behind))
  }

  private func nearbySeason(_ season: Int, _ base: TimePoint) -> TimePoint? {
    guard let year = base.year else { return nil }
    // The last month of a season tells whether it is over; winter ends in the next year.
    let now = base.month ?? 1
    let start = season * 3
    let shift =
      direction < 0 ? (start + 2 < now ? 0 : -1) : direction > 0 ? (start > now ? 0 : 1) : 0
    return TimePoint(year: year + shift, part: .season(season))
  }

  /// The form of what nothing anchors.
  private func unresolvedNearby() -> TimeOutcome? {
    if let month = captures[.month] { return TimeOutcome(TimePoint(month: month), anchor: "none") }
    if let weekday = captures[.weekday] { return TimeOutcome(.date, "XXXX-WXX-\(weekday)") }
    if let season = captures[.season] {
      return TimeOutcome(TimePoint(part: .season(season)), anchor: "none")
    }
    if let part = captures[.daypart] {
      return TimeOutcome(.time, "XXXX-XX-XXT" + Self.dayPart(part))
    }
    switch captures.unit {
    case .day: return TimeOutcome(.date, "XXXX-XX-XX")
    case .week, .fortnight, .weekend: return TimeOutcome(.date, "XXXX-WXX")
    case .month: return TimeOutcome(.date, "XXXX-XX")
    default: return TimeOutcome(.date, "XXXX")
    }
  }

  // MARK: So many units away

  /// Three days ago, two weeks later.
  func shift() -> TimeOutcome? {
    guard let unit = captures.unit else { return nil }
    let isBack = captures.has(.ago)
    let isSpoken = captures[.ago] == 1 || captures[.later] == 1
    guard let count = shiftCount, unit.step != nil else {
      return TimeOutcome(.date, isBack ? "PAST_REF" : "FUTURE_REF")
    }
    guard let base = isSpoken ? context.speaker : context.narrative else {
      return unresolvedNearby()
    }
    guard let shifted = base.point.shifted(by: isBack ? -count : count, unit) else {
      return unresolvedNearby()
    }
    return TimeOutcome(rounded(shifted, unit, count), anchor: base.name)
  }

  /// How many; nil where the text only says "a few".
  private var shiftCount: Int? {
    if let number = captures.count {
      return captures.has(.hundred) ? min(number, 10_000) * 100 : number
    }
    if captures.has(.quantity) { return captures[.quantity] == 2 ? 2 : nil }
    return captures.has(.units) ? nil : 1
  }

  /// "Six years ago" names a year and "a year ago" a month; weeks name a day or so.
  private func rounded(_ point: TimePoint, _ unit: TimeUnit, _ count: Int) -> TimePoint {
    var point = point.coarsened(
      to: unit == .year && count == 1 && captures[.ago] == 1 ? .month : unit)
    point.isApproximate =
      (unit.isYears && count > 1) || unit == .week || unit == .fortnight
    return point
  }
}
