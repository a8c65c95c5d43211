/// Divides a stretch of text into the tokens of the time tagger, in one pass over its bytes.
struct TimeLexer {
  private let bytes: [UInt8]
  private let vocabulary: TimeVocabulary
  private let end: Int
  private var at: Int
  private var depth = 0
  private var isQuoted = false
  private var sentence: Int
  private var endsSentence = false
  private var tokens: [TimeToken] = []

  /// The tokens of a range; sentences are counted on from the number given.
  static func tokens(
    of bytes: [UInt8], in range: Range<Int>, vocabulary: TimeVocabulary, sentence: Int
  ) -> [TimeToken] {
    var lexer = TimeLexer(bytes, range, vocabulary, sentence)
    lexer.run()
    return lexer.tokens
  }

  private init(
    _ bytes: [UInt8], _ range: Range<Int>, _ vocabulary: TimeVocabulary, _ sentence: Int
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.sentence = sentence
    at = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 5)
  }

  private mutating func run() {
    while at < end {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if Self.isDigit(byte) {
        number()
      } else if Self.isLetter(byte), !isMarkAhead {
        word()
      } else {
        mark()
      }
    }
  }

  // MARK: Words

  private mutating func word() {
    let start = at
    var hash = TimeVocabulary.hashStart
    while at < end, Self.isLetter(bytes[at]) || Self.isDigit(bytes[at]), !isMarkAhead {
      if Self.isDigit(bytes[at]), isFiscal(bytes[start..<at], hash) { break }
      hash = TimeVocabulary.hash(hash, bytes[at])
      at += 1
    }
    let first = bytes[start]
    if at - start == 1, at < end, bytes[at] == 0x2E, abbreviation(from: start) { return }
    var token = TimeToken(start: start, end: at)
    token.isCapital = first >= 0x41 && first <= 0x5A
    token.word = vocabulary.find(bytes[start..<at], hash: hash)
    if token.word >= 0 { fill(&token) }
    if token.has(.month), at < end, bytes[at] == 0x2E, isShortened(bytes[start..<at]) {
      at += 1
      token.end = at
    }
    if token.number < 0, token.word < 0, at - start > 3, bytes[at - 1] == 0x64,
      bytes[at - 2] == 0x65
    {
      token.categories |= TimeCategory.past.bit
    }
    add(token)
    if token.number >= 0 { joinNumberWords() }
  }

  /// FY2017: the year behind is a number of its own.
  private func isFiscal(_ word: ArraySlice<UInt8>, _ hash: UInt64) -> Bool {
    vocabulary.value(of: vocabulary.find(word, hash: hash), as: .fiscal) != nil
  }

  /// Jan to Dec and Sept, but not May, June and July, which end a sentence.
  private func isShortened(_ month: ArraySlice<UInt8>) -> Bool {
    month.count == 3 ? month.last != 0x79 : month.count == 4 && month.last == 0x74
  }

  private func fill(_ token: inout TimeToken) {
    let entry = vocabulary.entries[token.word]
    token.categories = entry.categories
    if let value = entry.values.first(where: { $0.category == .num || $0.category == .ord })?.value
    {
      token.number = value
    }
  }

  /// Single letters each with a full stop: B.C., p.m., U.S.
  private mutating func abbreviation(from start: Int) -> Bool {
    var next = start
    var hash = TimeVocabulary.hashStart
    while next + 1 < end, Self.isLetter(bytes[next]), bytes[next] < 0x80, bytes[next + 1] == 0x2E {
      hash = TimeVocabulary.hash(TimeVocabulary.hash(hash, bytes[next]), 0x2E)
      next += 2
    }
    // "B.C" without the last stop.
    if next > start + 2, next < end, Self.isLetter(bytes[next]),
      next + 1 >= end || !Self.isLetter(bytes[next + 1])
    {
      hash = TimeVocabulary.hash(hash, bytes[next])
      next += 1
    }
    guard next > start + 2 else {
      // "c. 1930"; other initials stand alone too.
      guard bytes[start] == 0x63 else { return false }
      var token = TimeToken(start: start, end: start + 2)
      token.categories = TimeCategory.approx.bit
      token.word = vocabulary.find(
        bytes[start..<start + 1], hash: TimeVocabulary.hash(TimeVocabulary.hashStart, 0x63))
      at = start + 2
      add(token)
      return true
    }
    var token = TimeToken(start: start, end: next)
    token.word = vocabulary.find(bytes[start..<next], hash: hash)
    if token.word >= 0 { fill(&token) }
    token.isCapital = bytes[start] < 0x60
    at = next
    add(token)
    return true
  }

  /// Twenty-five and twenty-fifth are one number.
  private mutating func joinNumberWords() {
    guard tokens.count >= 3 else { return }
    let (tens, hyphen, ones) = (
      tokens[tokens.count - 3], tokens[tokens.count - 2], tokens[tokens.count - 1]
    )
    guard hyphen.isGlued, ones.isGlued, hyphen.has(.dash), tens.has(.num), tens.word >= 0,
      (20...90).contains(tens.number), (1...9).contains(ones.number), ones.word >= 0
    else { return }
    tokens.removeLast(2)
    tokens[tokens.count - 1].end = ones.end
    tokens[tokens.count - 1].number = tens.number + ones.number
    tokens[tokens.count - 1].categories =
      ones.categories & (TimeCategory.num.bit | TimeCategory.ord.bit)
    tokens[tokens.count - 1].word = -1
  }

  // MARK: Numbers

  private mutating func number() {
    let start = at
    var value = 0
    while at < end, Self.isDigit(bytes[at]) {
      value = min(value * 10 + Int(bytes[at] - 0x30), 1_000_000_000)
      at += 1
    }
    let digits = at - start
    var token = TimeToken(start: start, end: at, number: value)
    if continuesAsCount(&token, from: start) {
      add(token)
      return
    }
    token.categories = Self.categories(value: value, digits: digits)
    if digits <= 2 || digits == 4 {
      var hash = TimeVocabulary.hashStart
      for index in start..<at { hash = TimeVocabulary.hash(hash, bytes[index]) }
      token.word = vocabulary.find(bytes[start..<at], hash: hash)
    }
    suffix(&token, digits: digits)
    token.end = at
    if start > 0, [0x24, 0x23].contains(bytes[start - 1]) { token.categories = 0 }
    if at < end, bytes[at] == 0x25 { token.categories = 0 }
    add(token)
  }

  private static func categories(value: Int, digits: Int) -> UInt64 {
    var set = TimeCategory.num.bit
    if digits == 4, (1000...2199).contains(value) { set |= TimeCategory.year.bit }
    if digits == 4, value / 100 < 24, value % 100 < 60 { set |= TimeCategory.hhmm.bit }
    if digits == 3 { set |= TimeCategory.year3.bit }
    if digits <= 2, (1...31).contains(value) { set |= TimeCategory.day.bit }
    if digits == 2 { set |= TimeCategory.yy.bit }
    return set
  }

  /// Thousands with commas, decimals and the time of day.
  private mutating func continuesAsCount(_ token: inout TimeToken, from start: Int) -> Bool {
    guard at + 1 < end, Self.isDigit(bytes[at + 1]) else { return false }
    let mark = bytes[at]
    if mark == 0x3A, at + 2 < end, Self.isDigit(bytes[at + 2]), at - start <= 2 {
      let minute = Int(bytes[at + 1] - 0x30) * 10 + Int(bytes[at + 2] - 0x30)
      let isTime = token.number <= 24 && minute < 60
      at += 3
      token.number = token.number * 100 + minute
      token.end = at
      if isTime, at == end || !Self.isDigit(bytes[at]) { token.categories = TimeCategory.clock.bit }
      return true
    }
    guard mark == 0x2E || (mark == 0x2C && isThousands(at)) else { return false }
    let isDecimal = mark == 0x2E
    while at + 1 < end, bytes[at] == 0x2C || bytes[at] == 0x2E || Self.isDigit(bytes[at]),
      Self.isDigit(bytes[at]) || Self.isDigit(bytes[at + 1])
    {
      if bytes[at] == 0x2C, !isThousands(at) { break }
      at += 1
    }
    if at < end, Self.isDigit(bytes[at]) { at += 1 }
    token.end = at
    token.categories = isDecimal ? TimeCategory.decimal.bit : 0
    return true
  }

  /// Whether exactly three digits follow the comma.
  private func isThousands(_ comma: Int) -> Bool {
    guard comma + 3 < end, (1...3).allSatisfy({ Self.isDigit(bytes[comma + $0]) }) else {
      return false
    }
    return comma + 4 >= end || !Self.isDigit(bytes[comma + 4])
  }

  /// Letters glued to a number: 25th, 1990s, 5pm; anything else makes it no number.
  private mutating func suffix(_ token: inout TimeToken, digits: Int) {
    let start = at
    while at < end, Self.isLetter(bytes[at]), !isMarkAhead { at += 1 }
    guard at > start else { return }
    let letters = bytes[start..<at].map(TimeVocabulary.lowercase)
    switch letters {
    case Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8):
      token.categories = TimeCategory.ord.bit
      if (1...31).contains(token.number) { token.categories |= TimeCategory.dayth.bit }
      token.word = -1
    case Array("s".utf8) where token.number % 10 == 0 && digits >= 2:
      token.categories = TimeCategory.decade.bit
    case Array("am".utf8), Array("pm".utf8), Array("hrs".utf8), Array("hours".utf8):
      at = start
    default:
      token.categories = 0
    }
  }

  // MARK: Marks

  private mutating func mark() {
    let start = at
    let kind = Mark(bytes, at: at, end: end)
    at += kind.length
    var token = TimeToken(start: start, end: min(at, end))
    switch kind.meaning {
    case .space: return
    case .dash: token.categories = TimeCategory.dash.bit
    case .quoteOpen: isQuoted = true
    case .quoteClose: isQuoted = false
    case .quote: isQuoted.toggle()
    case .bracketOpen: depth += 1
    case .bracketClose: depth = max(0, depth - 1)
    case .apostrophe:
      apostrophe(from: start)
      return
    case .stop:
      endsSentence = true
    case .other: break
    }
    token.word = literal(of: kind, from: start)
    add(token, isStop: kind.meaning == .stop)
  }

  /// A hyphen counts as `-` only between words that it joins.
  private func literal(of kind: Mark, from start: Int) -> Int {
    if kind.meaning == .dash, bytes[start] != 0x2F {
      guard tokens.last?.end == start, at < end, bytes[at] > 0x20 else { return -1 }
      return vocabulary.find([0x2D], hash: TimeVocabulary.hash(TimeVocabulary.hashStart, 0x2D))
    }
    guard kind.length == 1 else { return -1 }
    return vocabulary.find(
      bytes[start..<at], hash: TimeVocabulary.hash(TimeVocabulary.hashStart, bytes[start]))
  }

  /// 's, a year such as '53, or the ends of a quotation and possessives of plurals.
  private mutating func apostrophe(from start: Int) {
    var token = TimeToken(start: start, end: at)
    if at < end, bytes[at] | 0x20 == 0x73, at + 1 == end || !Self.isLetter(bytes[at + 1]) {
      at += 1
      token.end = at
      token.word = vocabulary.find(
        [0x27, 0x73],
        hash: TimeVocabulary.hash(TimeVocabulary.hash(TimeVocabulary.hashStart, 0x27), 0x73))
    } else if at + 1 < end, Self.isDigit(bytes[at]), Self.isDigit(bytes[at + 1]) {
      let value = Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
      let next = at + 2
      if next == end || !(Self.isDigit(bytes[next]) || Self.isLetter(bytes[next])) {
        at = next
        token = TimeToken(
          start: start, end: at, number: value, categories: TimeCategory.apostropheYear.bit)
      } else if bytes[next] == 0x73, next + 1 == end || !Self.isLetter(bytes[next + 1]) {
        at = next + 1
        token = TimeToken(start: start, end: at, number: value, categories: TimeCategory.decade.bit)
      }
    }
    add(token)
  }

  /// Whether a mark of several bytes, and no letter, stands here.
  private var isMarkAhead: Bool {
    let byte = bytes[at]
    guard byte == 0xE2 || byte == 0xC2 else { return false }
    return Mark(bytes, at: at, end: end).length > 1
  }

  private mutating func add(_ token: TimeToken, isStop: Bool = false) {
    var token = token
    token.isGlued = tokens.last?.end == token.start
    if endsSentence, !isStop, !token.isGlued {
      // A small letter goes on with the sentence, as after "Jan." or "U.S.".
      if token.isCapital || token.number >= 0 || token.word < 0 { sentence += 1 }
      endsSentence = false
    }
    token.sentence = sentence
    token.depth = depth
    token.isQuoted = isQuoted
    tokens.append(token)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Letters of the Latin alphabet and every byte of other characters.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }
}

/// A character that is neither letter nor digit.
private struct Mark {
  enum Meaning {
    case space, dash, apostrophe, quote, quoteOpen, quoteClose, bracketOpen, bracketClose, stop
    case other
  }

  var meaning: Meaning
  var length: Int

  init(_ bytes: [UInt8], at: Int, end: Int) {
    length = 1
    switch bytes[at] {
    case 0x2D, 0x2F: meaning = .dash
    case 0x27: meaning = .apostrophe
    case 0x22: meaning = .quote
    case 0x28: meaning = .bracketOpen
    case 0x29: meaning = .bracketClose
    case 0x2E, 0x21, 0x3F: meaning = .stop
    case 0xC2 where at + 1 < end:
      meaning = bytes[at + 1] == 0xA0 ? .space : .other
      // A0 is a space; AB and BB are quotation marks; the rest up to BF are signs.
      length = bytes[at + 1] <= 0xBF ? 2 : 1
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      length = 3
      switch bytes[at + 2] {
      case 0x80...0x8F, 0xAF: meaning = .space
      case 0x90...0x95: meaning = .dash
      case 0x98, 0x99: meaning = .apostrophe
      case 0x9C: meaning = .quoteOpen
      case 0x9D: meaning = .quoteClose
      default: meaning = .other
      }
    default: meaning = .other
    }
  }
}
