import EntenteDocuments
import EntenteModel

/// What the words of an article say about its own time.
struct PublicationEvidence {
  /// Years told of in the past or present.
  private(set) var pastYears: [Int] = []
  /// Years that lie ahead.
  private(set) var futureYears: [Int] = []
  /// Whether the text speaks of this or next year or month as its own.
  private(set) var speaksOfNow = false
  /// Whether it does so with other words than "last year".
  private(set) var hasOtherSpeech = false
  /// The year told of right before each "last year", where there is one.
  private(set) var yearsBeforeLastYear: [Int?] = []
  /// Anniversaries of dated events: the year they fall in, the month they are dated by, the words.
  private(set) var anniversaries: [(year: Int, month: Int?, words: String)] = []

  init(_ zones: [TimeZoneText], events: [NamedEvent], in text: SourceText) {
    var lastYear: (year: Int, zone: Int)?
    for (number, zone) in zones.enumerated() {
      for found in zone.found {
        let isQuoted = zone.zone == .quotation || zone.tokens[found.range.lowerBound].isQuoted
        if let year = Self.year(of: found) {
          // A date below a quotation says when it was said, which may be "last year".
          if !isQuoted { note(year, found, zone) }
          lastYear = (year, number)
        } else if !isQuoted, isSpoken(found, zone) {
          noteSpeech(found, lastYear.flatMap { number - $0.zone <= 1 ? $0.year : nil })
        }
      }
      anniversaries += Self.anniversaries(in: zone, events: events, of: text)
    }
  }

  private static func year(of found: TimeMatcher.Found) -> Int? {
    guard [.calendar, .share].contains(found.rule.reading), !found.captures.has(.era) else {
      return nil
    }
    return found.captures[.year]
  }

  private mutating func noteSpeech(_ found: TimeMatcher.Found, _ yearBefore: Int?) {
    speaksOfNow = true
    if found.captures[.last] == 1, found.captures.unit == .year {
      yearsBeforeLastYear.append(yearBefore)
    } else {
      hasOtherSpeech = true
    }
  }

  /// "Last year" and "this month", but not "the last year" or "that month" of a narrative.
  private func isSpoken(_ found: TimeMatcher.Found, _ zone: TimeZoneText) -> Bool {
    guard found.rule.reading == .nearby, let unit = found.captures.unit,
      unit == .month || unit == .year || unit == .week,
      !zone.text.isWord(zone.tokens[found.range.lowerBound], among: ["the", "that"])
    else { return false }
    return found.captures[.last] == 1 || found.captures[.next] == 1 || found.captures.has(.this)
  }

  private mutating func note(_ year: Int, _ found: TimeMatcher.Found, _ zone: TimeZoneText) {
    let start = found.range.lowerBound
    let before = start > 0 ? zone.tokens[start - 1] : nil
    if zone.text.isWord(before, among: ["by"]) || isAhead(found, zone) {
      futureYears.append(year)
    } else {
      pastYears.append(year)
    }
  }

  /// Whether "will" or the like governs it, or it is something to be ready for.
  private func isAhead(_ found: TimeMatcher.Found, _ zone: TimeZoneText) -> Bool {
    let start = found.range.lowerBound
    let sentence = zone.tokens[start].sentence
    let before = zone.tokens[..<start].suffix(10).filter { $0.sentence == sentence }
    return before.contains { $0.has(.future) && !zone.text.isWord($0, among: ["would"]) }
      || before.suffix(2).contains { zone.text.isWord($0, among: ["advance"]) }
  }

  // MARK: Anniversaries

  private static func anniversaries(
    in zone: TimeZoneText, events: [NamedEvent], of text: SourceText
  ) -> [(year: Int, month: Int?, words: String)] {
    var found: [(year: Int, month: Int?, words: String)] = []
    for (index, token) in zone.tokens.enumerated().dropLast() where token.has(.ord) {
      let word = zone.tokens[index + 1]
      guard zone.text.isWord(word, among: ["anniversary"]), token.number > 0,
        let event = events.first(where: {
          $0.bytes.lowerBound > word.end && $0.bytes.lowerBound - word.end < 80
        }),
        let origin = origin(of: event, zone, between: word.end..<event.bytes.lowerBound)
      else { continue }
      let months = zone.found.filter {
        zone.tokens[$0.range.lowerBound].sentence == token.sentence && $0.captures.has(.month)
      }
      let bytes = token.start..<event.bytes.upperBound
      found.append(
        (
          origin + token.number, months.count == 1 ? months[0].captures[.month] : nil,
          "the " + text[bytes]
        ))
    }
    return found
  }

  /// The year of the event: its only one, or the one of its beginning or end that the words name.
  private static func origin(
    of event: NamedEvent, _ zone: TimeZoneText, between gap: Range<Int>
  ) -> Int? {
    guard let first = event.first?.year, let last = event.last?.year else { return nil }
    if first == last { return first }
    let words = zone.tokens.filter { gap.contains($0.start) }
    if words.contains(where: { zone.text.isWord($0, among: ["outbreak", "start", "beginning"]) }) {
      return first
    }
    let ends = ["victory", "end", "defeat", "surrender", "liberation", "conclusion"]
    return words.contains { zone.text.isWord($0, among: ends) } ? last : nil
  }
}
