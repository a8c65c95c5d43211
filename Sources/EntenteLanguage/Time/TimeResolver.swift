import EntenteDocuments
import EntenteModel

/// Goes through the expressions of a document in reading order and reckons their dates.
struct TimeResolver {
  private var context: TimeContext

  init(publication: EDTF?, isNarrative: Bool, tables: TimeTables) {
    context = TimeContext(
      tables: tables, publication: TimeContext.Publication(publication), isNarrative: isNarrative)
  }

  /// The expressions of a zone, with their signals and ranges.
  mutating func expressions(of zone: TimeZoneText, in text: SourceText) -> [TimeExpression] {
    context.hasFocusInParagraph = false
    var resolved: [Resolved] = []
    for (index, found) in zone.found.enumerated() {
      context.tense = tense(around: found, in: zone)
      context.sharedYear = sharedYear(at: index, in: zone)
      if found.rule.reading == .fiscal {
        context.fiscalState = fiscalState(around: found, in: zone)
      }
      let reader = TimeReader(captures: found.captures, context: context)
      guard var outcome = reader.read(found.rule.reading) else { continue }
      var range = found.range
      TimeModifier.extend(&range, &outcome, in: zone)
      move(to: outcome, found, zone)
      resolved.append(Resolved(found: found, range: range, outcome: outcome))
    }
    return TimeSignals(zone: zone, resolved: resolved).expressions(in: text)
  }

  /// An expression with its outcome.
  struct Resolved {
    var found: TimeMatcher.Found
    var range: Range<Int>
    var outcome: TimeOutcome
  }

  // MARK: Focus

  /// Dates in brackets and quotations and those that only tell which accord is meant leave the
  /// narrative where it is.
  private mutating func move(
    to outcome: TimeOutcome, _ found: TimeMatcher.Found, _ zone: TimeZoneText
  ) {
    guard let point = outcome.point, outcome.kind == .date || outcome.kind == .time else { return }
    let first = zone.tokens[found.range.lowerBound]
    guard context.focus == nil || (!first.isQuoted && first.depth == 0) else { return }
    if isAttribute(found, zone) || isAside(outcome, found, zone) { return }
    let hasOwnYear = found.captures.has(.year) && found.rule.reading == .calendar
    if hasOwnYear, context.isNarrative || isFrame(found, zone) || isPast(point) {
      context.hasFocusInParagraph = true
    }
    // A year alone does not take back the month that was told of it.
    if point.month == nil, point.part == nil, point.years == 1, let focus = context.focus,
      focus.year == point.year
    {
      return
    }
    context.focus = point
  }

  /// Whether a year is so long ago that months told after it are of that year and not of the news.
  private func isPast(_ point: TimePoint) -> Bool {
    guard let year = point.year, let now = context.publication?.middle.year else { return false }
    return year < now - 1 && context.tense != .future
  }

  /// A look back or ahead: "since 1990", "twenty years earlier", "a campaign planned for 1976", "had
  /// been a part of it in 1950".
  private func isAside(
    _ outcome: TimeOutcome, _ found: TimeMatcher.Found, _ zone: TimeZoneText
  ) -> Bool {
    guard let focus = context.focus?.year, let year = outcome.point?.year else { return false }
    if found.rule.reading == .shift, found.captures.has(.ago), found.captures.unit?.isYears == true
    {
      return true
    }
    // "A plan to double trade by 2020", read in 2014.
    if let now = context.publication?.middle.year, year > now, focus <= now,
      !isFrame(found, zone)
    {
      return true
    }
    var index = found.range.lowerBound - 1
    let sentence = zone.tokens[found.range.lowerBound].sentence
    if index >= 0, zone.text.isWord(zone.tokens[index], among: ["since", "until", "till"]) {
      return !goesOn(behind: found, in: zone)
    }
    while index >= 0, zone.tokens[index].sentence == sentence {
      let token = zone.tokens[index]
      if year < focus, zone.text.isWord(token, among: ["had"]) { return true }
      // "The war, which ended in 1991": relative clauses look ahead.
      if year > focus, zone.text.isWord(token, among: ["which", "who"]) { return true }
      if year > focus, found.range.lowerBound - index < 5, token.has(.future) { return true }
      index -= 1
    }
    return false
  }

  /// "Until 1990, when they met": the narrative goes on there.
  private func goesOn(behind found: TimeMatcher.Found, in zone: TimeZoneText) -> Bool {
    let end = found.range.upperBound
    return end + 1 < zone.tokens.count && zone.text.isWord(zone.tokens[end], among: [","])
      && zone.text.isWord(zone.tokens[end + 1], among: ["when"])
  }

  /// "The 2015 accord".
  private func isAttribute(_ found: TimeMatcher.Found, _ zone: TimeZoneText) -> Bool {
    guard found.range.count == 1, found.captures.has(.year), found.range.lowerBound > 0,
      found.range.upperBound < zone.tokens.count
    else { return false }
    let before = zone.tokens[found.range.lowerBound - 1]
    let after = zone.tokens[found.range.upperBound]
    return zone.text.isWord(before, among: ["the", "a", "its", "their", "his", "this", "that"])
      && !zone.text.isMark(after)
  }

  /// "In 2014, …" at the beginning of a sentence.
  private func isFrame(_ found: TimeMatcher.Found, _ zone: TimeZoneText) -> Bool {
    let start = found.range.lowerBound
    guard start > 0,
      zone.text.isWord(zone.tokens[start - 1], among: ["in", "during", "throughout", "by"])
    else { return false }
    return start < 2 || zone.tokens[start - 2].sentence != zone.tokens[start].sentence
  }

  // MARK: Hints

  /// A year that stands behind the next month or day, which is joined to this one.
  private func sharedYear(at index: Int, in zone: TimeZoneText) -> Int? {
    let own = zone.found[index]
    guard own.captures.has(.month) || own.captures.has(.season), !own.captures.has(.year),
      index + 1 < zone.found.count
    else { return nil }
    let next = zone.found[index + 1]
    let gap = zone.tokens[own.range.upperBound..<next.range.lowerBound]
    guard gap.count <= 2, next.captures.has(.month) || next.captures.has(.season),
      gap.allSatisfy({ TimeSignals.isJoint($0, zone.text) })
    else { return nil }
    guard let year = next.captures[.year] else { return sharedYear(at: index + 1, in: zone) }
    let isYearBefore = (own.captures[.month] ?? 0) > (next.captures[.month] ?? 12)
    return next.captures[.era] == 1 ? 1 - year : isYearBefore ? year - 1 : year
  }

  /// The state whose fiscal year a sentence tells of: the last that it names before, else behind.
  private func fiscalState(around found: TimeMatcher.Found, in zone: TimeZoneText) -> String? {
    let sentence = zone.tokens[found.range.lowerBound].sentence
    func state(_ index: Int) -> String? {
      zone.tokens[index].sentence == sentence
        ? context.tables.states[zone.tokens[index].word] : nil
    }
    return (0..<found.range.lowerBound).reversed().lazy
      .prefix { zone.tokens[$0].sentence == sentence }.compactMap(state).first
      ?? (found.range.upperBound..<zone.tokens.count).lazy
      .prefix { zone.tokens[$0].sentence == sentence }.compactMap(state).first
  }

  /// The tense that the verbs of the sentence agree on.
  private func tense(around found: TimeMatcher.Found, in zone: TimeZoneText) -> TimeContext.Tense {
    guard !context.isNarrative else { return .none }
    let sentence = zone.tokens[found.range.lowerBound].sentence
    var isPast = false
    var isFuture = false
    var index = found.range.lowerBound
    while index > 0, zone.tokens[index - 1].sentence == sentence { index -= 1 }
    while index < zone.tokens.count, zone.tokens[index].sentence == sentence {
      // "Will be held" is no past.
      let isPassive = index > 0 && zone.text.isWord(zone.tokens[index - 1], among: ["be"])
      if zone.tokens[index].has(.past), !isPassive { isPast = true }
      if zone.tokens[index].has(.future) { isFuture = true }
      index += 1
    }
    return isPast == isFuture ? .none : isPast ? .past : .future
  }
}
