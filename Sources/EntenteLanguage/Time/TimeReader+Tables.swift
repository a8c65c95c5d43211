import EntenteModel

extension TimeReader {
  /// A feast whose day a table has.
  func moving() -> TimeOutcome? {
    guard let days = captures[.movable].flatMap({ context.tables.feasts[$0] }) else { return nil }
    var anchor = "none"
    var year = captures[.year]
    if year == nil, context.isNarrative || context.hasFocusInParagraph,
      let focus = context.narrative
    {
      if let day = following(focus.point, of: days) { return outcome(day, focus.name) }
      (year, anchor) = (focus.point.year, focus.name)
    }
    if let year {
      let possible = days.filter { $0.earliest?.year == year }
      // The lunar year is shorter than ours: a feast may fall into one of ours twice.
      guard possible.count < 2 else { return TimeOutcome(TimePoint(year: year), anchor: anchor) }
      return possible.first.map { outcome($0, anchor) }
    }
    guard let now = context.publication else { return nil }
    return nearest(of: days, to: now.middle).map { outcome($0, "publication") }
  }

  /// A narrative goes on: after October, Tet is that of the next year, half a year back at most.
  private func following(_ focus: TimePoint, of days: [EDTF]) -> EDTF? {
    guard let year = focus.year, let month = focus.month else { return nil }
    let earliest = CalendarDay(year: year, month: month, day: focus.day ?? 1).number - 183
    return days.first { ($0.earliest?.number ?? Int.min) > earliest }
  }

  private func outcome(_ date: EDTF, _ anchor: String) -> TimeOutcome {
    let first = date.earliest
    let point = TimePoint(
      year: first?.year, month: first?.month, day: date.isInterval ? nil : first?.day)
    return TimeOutcome(.date, point.timex, date: date, point: point, anchor: anchor)
  }

  /// The nearest day, unless the tense of the sentence says that it lies on the other side.
  private func nearest(of days: [EDTF], to now: CalendarDay) -> EDTF? {
    func distance(_ date: EDTF) -> Int { (date.earliest?.number ?? now.number) - now.number }
    let possible = days.filter { day in
      switch context.tense {
      case .future: distance(day) >= 0
      case .past: distance(day) <= Self.season
      case .none: true
      }
    }
    return possible.min { abs(distance($0)) < abs(distance($1)) }
  }

  /// A fiscal year of the state that the sentence names.
  func fiscal() -> TimeOutcome? {
    guard let first = captures[.year] ?? captures[.yy].map(fullYear) else { return nil }
    let isPair = captures.all(.year).count + captures.all(.yy).count > 1
    if isPair, !context.isFiscalStateNamed {
      return TimeOutcome(
        .date, EDTF(year: first)?.description ?? "",
        date: EDTF(from: EDTF(year: first), to: EDTF(year: first + 1)),
        point: TimePoint(year: first))
    }
    guard let fiscal = context.tables.fiscalYear(of: context.fiscalState, in: first) else {
      return TimeOutcome(TimePoint(year: first, isApproximate: true), anchor: "none")
    }
    let start = fiscal.isNamedByEnd && !isPair ? first - 1 : first
    return TimeOutcome(
      .date, EDTF(year: first)?.description ?? "",
      date: EDTF(
        from: EDTF(year: start, month: fiscal.month),
        to: EDTF(year: start + 1, month: fiscal.month - 1)),
      point: TimePoint(year: first))
  }
}
