import EntenteModel

/// Reads a match: what its words say, reckoned from the context.
struct TimeReader {
  let captures: TimeCaptures
  let context: TimeContext

  /// The outcome; nil where the words name no time, such as February 30.
  func read(_ reading: TimeRule.Reading) -> TimeOutcome? {
    switch reading {
    case .calendar: calendar()
    case .numeric: numeric()
    case .oldStyle: oldStyle()
    case .turn: turn()
    case .centuryHalf: centuryHalf()
    case .nearby: nearby()
    case .shift: shift()
    case .stretch: stretch()
    case .duration: duration()
    case .recurrence: recurrence()
    case .reference: reference()
    case .deictic: deictic()
    case .share: share()
    case .upTo: upTo()
    case .moving: moving()
    case .fiscal: fiscal()
    case .trap: nil
    }
  }

  // MARK: Lengths

  /// The number of units as TIMEX3 writes it: digits, or X for "a few".
  private var amount: String {
    let number = captures.count ?? (captures[.quantity] == 2 ? 2 : nil)
    if captures.has(.quantity), captures.count == nil, number == nil { return "X" }
    if let number {
      return String(captures.has(.hundred) ? min(number, 10_000) * 100 : number)
    }
    return captures.has(.units) ? "X" : "1"
  }

  private func duration() -> TimeOutcome? {
    captures.unit.map { TimeOutcome(.duration, $0.duration(amount)) }
  }

  private func recurrence() -> TimeOutcome? {
    if let day = captures[.weekday] { return TimeOutcome(.set, "XXXX-WXX-\(day)") }
    if let part = captures[.daypart] {
      return TimeOutcome(.set, "XXXX-XX-XXT" + Self.dayPart(part))
    }
    return captures.unit.map {
      TimeOutcome(.set, $0.duration(captures.count.map(String.init) ?? "1"))
    }
  }

  /// TIMEX3's letters for a part of the day.
  static func dayPart(_ part: Int) -> String {
    ["MO", "AF", "EV", "NI", "12:00", "DT"][min(max(part, 1), 6) - 1]
  }

  // MARK: References

  private func reference() -> TimeOutcome? {
    let published = context.publication?.date
    if captures.has(.present) {
      return TimeOutcome(.date, "PRESENT_REF", date: published, anchor: anchor(published))
    }
    if captures.has(.pastref) {
      let date = published.flatMap { EDTF(from: nil, to: $0) }
      return TimeOutcome(.date, "PAST_REF", date: date, anchor: anchor(date))
    }
    // In history "soon" is nothing that lies ahead.
    if captures[.futureref] == 2, context.isNarrative || context.tense == .past { return nil }
    let date = published.flatMap { EDTF(from: $0, to: nil) }
    return TimeOutcome(.date, "FUTURE_REF", date: date, anchor: anchor(date))
  }

  private func anchor(_ date: EDTF?) -> String { date == nil ? "none" : "publication" }

  private func deictic() -> TimeOutcome? {
    guard let days = captures[.deictic] else { return nil }
    if context.isNarrative, days == 0, !captures.has(.daypart) {
      return TimeOutcome(
        .date, "PRESENT_REF", date: context.publication?.date,
        anchor: anchor(context.publication?.date))
    }
    var point = TimePoint()
    if let publication = context.publication {
      point = publication.point
      if publication.isDay { point = TimePoint(publication.middle.adding(days: days)) }
    }
    point.time = captures[.daypart].map(Self.dayPart)
    return TimeOutcome(point, anchor: point.year == nil ? "none" : "publication")
  }

  // MARK: Spans

  /// The past three years, the next two weeks.
  private func stretch() -> TimeOutcome? {
    guard let unit = captures.unit else { return nil }
    let value = unit.duration(amount)
    let isBack = captures.has(.last)
    let isNarrated = captures[.last] == 2 || captures[.next] == 2
    guard let base = isNarrated ? context.narrative : context.speaker, let count = Int(amount),
      let date = span(of: count, unit, from: base.point, isBack: isBack)
    else { return TimeOutcome(.duration, value) }
    return TimeOutcome(.duration, value, date: date, anchor: base.name)
  }

  private func span(of count: Int, _ unit: TimeUnit, from base: TimePoint, isBack: Bool) -> EDTF? {
    if unit == .hour {
      guard count > 0, count % 24 == 0 else { return nil }
      return span(of: count / 24, .day, from: base, isBack: isBack)
    }
    guard let shifted = base.shifted(by: isBack ? -count : count, unit),
      let far = shifted.coarsened(to: unit).edtf?.approximate, let near = base.edtf
    else { return nil }
    let end = unit.isYears && base.day == nil ? EDTF(year: base.year ?? 0) : near
    return isBack ? EDTF(from: far, to: end) : EDTF(from: end, to: far)
  }

  /// The first two months of 2017; the last week of August.
  private func share() -> TimeOutcome? {
    // "The first two months of this year" are months.
    guard let unit = (captures[.units] ?? captures[.unit]).flatMap(TimeUnit.init) else {
      return nil
    }
    let count = captures.all(.num).last ?? 1
    let value = unit.duration(captures.has(.units) ? amount : "1")
    var whole = TimePoint(year: captures[.year], month: captures[.month])
    if whole.year == nil {
      guard let base = context.speaker else { return TimeOutcome(.duration, value) }
      if whole.month == nil { whole.year = base.point.year } else { resolveYear(&whole) }
    }
    guard let edtf = whole.edtf, let first = edtf.earliest, let last = edtf.latest,
      let step = unit.step
    else { return TimeOutcome(.duration, value) }
    let isLast = captures.has(.last)
    var start = first
    var end = first.adding(months: step.months * count).adding(days: step.days * count - 1)
    if isLast {
      end = last
      start = last.adding(days: 1).adding(months: -step.months * count)
        .adding(days: -step.days * count)
    }
    guard start >= first, end <= last else { return TimeOutcome(.duration, value) }
    let isMonths = step.days == 0
    let date = EDTF(
      from: EDTF(year: start.year, month: start.month, day: isMonths ? nil : start.day),
      to: EDTF(year: end.year, month: end.month, day: isMonths ? nil : end.day))
    return TimeOutcome(.duration, value, date: date, anchor: "none")
  }

  /// The three months to March, the year to June 2016.
  private func upTo() -> TimeOutcome? {
    guard let unit = captures.unit, let step = unit.step, step.months > 0,
      let month = captures[.month]
    else { return nil }
    let value = unit.duration(captures.has(.units) ? amount : "1")
    var point = TimePoint(year: captures[.year], month: month)
    let anchor = point.year == nil ? resolveYear(&point) : "none"
    guard let end = point.edtf, let last = end.earliest else {
      return TimeOutcome(.duration, value)
    }
    let first = last.adding(months: 1 - step.months * (captures.count ?? 1))
    return TimeOutcome(
      .duration, value,
      date: EDTF(from: EDTF(year: first.year, month: first.month), to: end), anchor: anchor)
  }
}
