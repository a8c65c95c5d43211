/// A condition on the words around a match, for words that are more often something else.
enum TimeGuard: String, Decodable, Sendable {
  /// Four digits that are a year and no count, price or number of a resolution.
  case bareYear = "bare-year"
  /// A month that is no name and no modal verb.
  case bareMonth = "bare-month"
  /// A season that is no verb and no fall of a government.
  case bareSeason = "bare-season"
  /// No name goes on behind it: the 2018 Winter Olympics.
  case nameless
  /// A decade in words or two digits, which may be somebody's age.
  case bareDecade = "bare-decade"
  /// A weekday that is no part of a name.
  case bareWeekday = "bare-weekday"
  /// The second number of a range is larger than the first.
  case ascending
  /// After "in", "at" and the like.
  case introduced
  /// A unit that dates are told in.
  case calendarUnit = "calendar-unit"
  /// A unit that stands for the one that is told of.
  case currentUnit = "current-unit"
  /// A length, and no price ("a month") or ordinal.
  case length
  /// A recurrence, and no newspaper.
  case frequency
  /// The time to come, and no adjective.
  case future
  /// A feast, and no name of a person or event that holds one.
  case feast
  /// No word but the first has a capital, as in a name.
  case common

  /// Whether the words around allow it.
  func allows(_ range: Range<Int>, in tokens: [TimeToken], text: TimeText) -> Bool {
    let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil
    let after = range.upperBound < tokens.count ? tokens[range.upperBound] : nil
    switch self {
    case .bareYear: return Self.isYear(before, after, range, tokens, text)
    case .bareMonth: return Self.isMonth(before, tokens[range.lowerBound], after, text)
    case .bareSeason: return Self.isSeason(before, tokens[range.lowerBound], after, text)
    case .nameless: return after?.isCapital != true
    case .bareDecade:
      return !text.isWord(before, among: ["his", "her", "my", "your"])
    case .bareWeekday: return Self.isWeekday(before, tokens[range.lowerBound], after, text)
    case .ascending:
      guard range.lowerBound >= 2 else { return false }
      let first = tokens[range.lowerBound - 2].number
      return tokens[range.lowerBound].number > first % 100 && after?.has(.dash) != true
    case .introduced:
      return before.map { $0.has(.yearcue) && !text.isWord($0, among: ["the"]) } ?? true
    case .calendarUnit:
      return !range.contains { text.isWord(tokens[$0], among: ["minute", "second", "hour"]) }
    case .currentUnit:
      return text.isWord(tokens[range.upperBound - 1], among: ["month", "quarter", "week", "year"])
    case .length: return Self.isLength(after, range, tokens, text)
    case .frequency: return !tokens[range.lowerBound].isCapital
    case .future: return !text.isWord(after, among: ["of"])
    case .feast:
      return after?.isCapital != true
        && (before.map { !$0.isCapital || $0.has(.yearcue) || text.isMark($0) } ?? true)
    case .common: return !range.dropFirst().contains { tokens[$0].isCapital }
    }
  }

  /// Three quarters are a share, and in "a year-long siege" the article belongs to the siege.
  private static func isLength(
    _ after: TimeToken?, _ range: Range<Int>, _ tokens: [TimeToken], _ text: TimeText
  ) -> Bool {
    if text.isWord(tokens[range.upperBound - 1], among: ["quarter", "quarters"]) { return false }
    guard let after, after.has(.dash), after.isGlued, range.upperBound + 1 < tokens.count else {
      return !text.isWord(after, among: ["old"])
    }
    return !tokens[range.upperBound + 1].isGlued
  }

  // MARK: Years

  private static func isYear(
    _ before: TimeToken?, _ after: TimeToken?, _ range: Range<Int>, _ tokens: [TimeToken],
    _ text: TimeText
  ) -> Bool {
    if let after, isCounted(after, tokens, range.upperBound, text) { return false }
    guard let before else { return true }
    if before.has(.countcue), !before.has(.yearcue) {
      // "In approximately 1955."
      let outer = range.lowerBound > 1 ? tokens[range.lowerBound - 2] : nil
      return outer?.has(.yearcue) == true && before.has(.approx)
        && after.map(text.isMark) ?? true
    }
    if before.has(.dash), before.isGlued, range.lowerBound >= 2 {
      // F-1950 is no year; mid-1950 and 1950-1953 are.
      let prefix = tokens[range.lowerBound - 2]
      return prefix.has(.year) || prefix.has(.yearcue) || prefix.has(.portion) || prefix.has(.month)
    }
    if before.has(.yearcue) || before.has(.month) || before.has(.year) || before.depth > 0 {
      return true
    }
    if text.isMark(before) { return true }
    let value = tokens[range.lowerBound].number
    return (1750...2049).contains(value) && !before.isNamed && before.number < 0
  }

  /// 1,500 men, 1970 km, 1914 killed; but 1988 trade and 2014's end.
  private static func isCounted(
    _ after: TimeToken, _ tokens: [TimeToken], _ index: Int, _ text: TimeText
  ) -> Bool {
    if after.has(.counted) {
      // "In 1994 German officials" is a date; "of 1994 German soldiers" is not.
      return
        !(after.isCapital && index >= 2 && text.isWord(tokens[index - 2], among: ["in", "by"]))
    }
    return false
  }

  // MARK: Weekdays, months and seasons

  private static func isWeekday(
    _ before: TimeToken?, _ day: TimeToken, _ after: TimeToken?, _ text: TimeText
  ) -> Bool {
    guard day.end - day.start >= 5, !text.isWord(before, among: ["bloody", "black", "good", "red"])
    else { return false }
    return
      !(after?.isCapital == true && after?.isGlued == false && after?.isNamed == false
      && after?.categories == 0 && after.map { !text.isMark($0) } ?? false
      && (before?.has(.yearcue) != true || text.isWord(before, among: ["the"])))
  }

  private static func isMonth(
    _ before: TimeToken?, _ month: TimeToken, _ after: TimeToken?, _ text: TimeText
  ) -> Bool {
    guard month.end - month.start > 3 || month.number < 0 else { return false }
    let word = text.lowercased(month)
    if word.count <= 3 && word != "may" || word.hasSuffix(".") { return false }
    // "June Carter spoke": at the beginning even a known name goes on.
    if after?.isCapital == true, after?.has(.month) == false,
      after?.isNamed == false || before.map(text.isMark) ?? true,
      ["may", "march", "april", "june", "august"].contains(word), before?.has(.yearcue) != true
    {
      return false
    }
    guard ["may", "march"].contains(word) else {
      return !(before?.has(.title) ?? false)
    }
    if before?.has(.title) == true || before?.isNamed == true { return false }
    if text.isWord(after, among: ["'s"]) { return false }
    return before?.has(.yearcue) == true
      && !text.isWord(before, among: ["and", "than", "as", "or"])
      || before?.has(.portion) == true || text.isWord(before, among: ["next", "last", "this"])
      || before.map { $0.has(.month) || $0.has(.dash) } ?? false
  }

  private static func isSeason(
    _ before: TimeToken?, _ season: TimeToken, _ after: TimeToken?, _ text: TimeText
  ) -> Bool {
    let word = text.lowercased(season)
    if text.isWord(after, among: ["from", "into", "out", "to", "short", "apart", "of", "-"]) {
      return false
    }
    if after?.isCapital == true, after?.has(.yearcue) != true { return false }
    if before?.isCapital == true, before?.isNamed != true, before?.has(.yearcue) != true {
      return text.isWord(before, among: ["the", "that"]) && before?.isGlued == false
    }
    if text.isWord(before, among: ["prague", "arab"]) { return false }
    guard ["fall", "spring"].contains(word) else { return true }
    if text.isWord(before, among: ["the"]) { return word == "spring" }
    return text.isWord(
      before,
      among: [
        "in", "by", "during", "since", "until", "till", "throughout", "early", "late", "mid", "and",
        "between", "before", "after", "that", "each", "every", "-",
      ])
  }
}

/// The text behind tokens, for the few words that are compared by their letters.
struct TimeText {
  let bytes: [UInt8]

  func lowercased(_ token: TimeToken) -> String {
    String(
      decoding: bytes[token.start..<token.end].map(TimeVocabulary.lowercase), as: UTF8.self)
  }

  func isWord(_ token: TimeToken?, among words: [String]) -> Bool {
    guard let token, token.end - token.start < 16 else { return false }
    return words.contains(lowercased(token))
  }

  /// Whether the token is no word and no number.
  func isMark(_ token: TimeToken) -> Bool {
    let byte = bytes[token.start]
    return byte < 0x30 || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
  }
}
