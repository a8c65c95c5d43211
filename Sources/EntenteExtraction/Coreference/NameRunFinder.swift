import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Finds runs of words in a sentence that are the name of a person.
struct NameRunFinder {
  private let resolution: Resolution
  private let sentence: Int
  private let pieces: NamePieces
  private var tokens: [Token] { resolution.sentences[sentence].tokens }
  private static let longestName = 7

  init(_ resolution: Resolution, _ sentence: Int) {
    self.resolution = resolution
    self.sentence = sentence
    pieces = resolution.pieces[sentence]
  }

  /// The name that starts at a token, or whose title does.
  func run(at token: Int) -> NameRun? {
    if let (title, range) = title(at: token) { return titled(title, range) }
    if isKnownLeader(token) {
      let name = extended(token)
      return NameRun(sentence: sentence, tokens: name, isMarked: hasSurnameInCapitals(name))
    }
    guard isCapitalised(token), !isOtherName(token),
      let name = name(from: token, isTitled: false), name.count > 1, !endsLikeThing(name)
    else { return nil }
    let isMarked = hasSurnameInCapitals(name)
    guard startsUntitledName(token) || isMarked || isProper(name) && isExplained(name) else {
      return nil
    }
    return NameRun(sentence: sentence, tokens: name, isMarked: isMarked)
  }

  // MARK: Titles

  /// The title that starts at a token, with its tokens.
  func title(at token: Int) -> (MentionLexicon.Title, Range<Int>)? {
    let first = pieces.firstOfToken[token]
    guard first < pieces.words.count, pieces.tokens[first] == token,
      let title = resolution.lexicon.title(at: first, in: pieces.words)
    else { return nil }
    let end = first + title.words.count
    let next = end < pieces.tokens.count ? pieces.tokens[end] : tokens.count
    let last = pieces.tokens[end - 1]
    // A word that goes on after the title is no title, nor is one that a mark cuts in two.
    guard next != last, !(token..<last).contains(where: isMark) else { return nil }
    return (title, token..<last + 1)
  }

  private func isMark(_ token: Int) -> Bool {
    [",", ";", ":", "(", ")", "/"].contains(tokens[token].form)
  }

  private func titled(_ title: MentionLexicon.Title, _ range: Range<Int>) -> NameRun? {
    var start = range.upperBound
    // "Gen." keeps its stop as a token where the splitter took it off.
    if resolution.word(sentence, start) == "." && range.count == 1 { start += 1 }
    if ["of", "to", "for", "at"].contains(resolution.word(sentence, start)) {
      guard let after = afterHolder(start + 1) else { return nil }
      start = after
    }
    guard start < tokens.count else { return nil }
    if let (inner, innerRange) = self.title(at: start), start == range.upperBound {
      return titled(inner, innerRange).map { run in
        var run = run
        run.titleTokens = range.lowerBound..<innerRange.upperBound
        run.title = inner.relation == nil ? title : inner
        return run
      }
    }
    guard let name = name(from: start, isTitled: true), !endsLikeThing(name),
      name.count > 1 || isProper(name.prefix(1)) || isKnownPerson(name.lowerBound)
    else { return nil }
    return NameRun(
      sentence: sentence, tokens: name, title: title, titleTokens: range,
      isMarked: hasSurnameInCapitals(name))
  }

  /// Whether the tagger takes every capitalised word for a name.
  private func isProper(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].upos == "PROPN" || tokens[$0].upos == "X" || !isCapitalised($0) }
  }

  /// Whether a word is the family or given name of somebody known.
  private func isKnownPerson(_ token: Int) -> Bool {
    resolution.matches[sentence][token]?.candidates.contains { $0.entity.kind == .leader } ?? false
      || resolution.gazetteer.isGivenName(tokens[token].form)
  }

  /// Whether a row of capitalised words is the name of a thing: Qaboos Grand Mosque.
  private func endsLikeThing(_ range: Range<Int>) -> Bool {
    resolution.lexicon.contains(resolution.word(sentence, range.upperBound - 1), in: "thing-noun")
      || resolution.lexicon.contains(resolution.word(sentence, range.upperBound), in: "thing-noun")
        && isCapitalised(range.upperBound)
  }

  /// Whether a title beside a name, across a comma, or one that a verb gives it shows it to be a
  /// person's.
  private func isExplained(_ range: Range<Int>) -> Bool {
    isFollowedByTitle(range) || isPrecededByTitle(range)
      || PredicateTitles(resolution, sentence, self).contains { range.contains($0.subject) }
  }

  private func isFollowedByTitle(_ range: Range<Int>) -> Bool {
    guard [",", "("].contains(resolution.word(sentence, range.upperBound)) else { return false }
    var token = range.upperBound + 1
    while token < min(range.upperBound + 9, tokens.count) {
      if let (title, span) = title(at: token) {
        if title.relation != nil { return true }
        token = span.upperBound
      } else if Self.nominal.contains(tokens[token].upos) {
        token += 1
      } else {
        return false
      }
    }
    return false
  }

  private static let nominal: Set<String> = [
    "ADJ", "ADV", "ADP", "CCONJ", "DET", "NOUN", "PART", "PRON", "PROPN",
  ]

  private func isPrecededByTitle(_ range: Range<Int>) -> Bool {
    guard resolution.word(sentence, range.lowerBound - 1) == "," else { return false }
    let reach = max(0, range.lowerBound - 12)..<(range.lowerBound - 1)
    return reach.contains { token in
      guard let (title, span) = title(at: token), title.relation != nil,
        span.upperBound < range.lowerBound
      else { return false }
      return span.upperBound == range.lowerBound - 1
        || ["of", "to", "from", "for", "in", "at"].contains(
          resolution.word(sentence, span.upperBound))
          && (span.upperBound..<range.lowerBound - 1).allSatisfy {
            Self.nominal.contains(tokens[$0].upos)
          }
    }
  }

  /// The token after a state, organization or place that follows "of", "to", "for" or "at".
  private func afterHolder(_ start: Int) -> Int? {
    var token = start
    if resolution.word(sentence, token) == "the" { token += 1 }
    for offset in 0..<4 where token + offset < tokens.count {
      let kinds = resolution.matches[sentence][token + offset]?.candidates.map(\.entity.kind) ?? []
      if kinds.contains(.state) || kinds.contains(.organization) { return token + offset + 1 }
    }
    return nil
  }

  // MARK: Names

  private func isKnownLeader(_ token: Int) -> Bool {
    guard let candidates = resolution.matches[sentence][token]?.candidates else { return false }
    let first = candidates.first
    return first?.entity.kind == .leader && first?.role == .name
      && (first?.requires.isEmpty ?? false)
  }

  /// A known name with a suffix such as Jr.
  private func extended(_ token: Int) -> Range<Int> { token..<suffixEnd(token + 1) }

  private func startsUntitledName(_ token: Int) -> Bool {
    guard isCapitalised(token), !isOtherName(token) else { return false }
    let form = tokens[token].form
    if isInitial(form) { return true }
    guard isCapitalised(token + 1), !isOtherName(token + 1) else { return false }
    return resolution.gazetteer.isGivenName(form)
      || resolution.lexicon.contains(NameKey.folded(form), in: "given-name")
  }

  /// The tokens of a name.
  private func name(from start: Int, isTitled: Bool) -> Range<Int>? {
    var end = start
    var capitals = 0
    while end < tokens.count, end - start < Self.longestName {
      if isKnownLeader(end) {
        // Jean and the known Vilbrun Guillaume Sam are one name.
        return start..<suffixEnd(end + 1)
      }
      if isNamePart(end, isFirst: end == start, isTitled: isTitled) {
        capitals += 1
        end += 1
      } else if let length = joint(at: end), end + length < tokens.count,
        isNamePart(end + length, isFirst: false, isTitled: isTitled)
      {
        end += length
      } else {
        break
      }
    }
    guard capitals > 0 else { return nil }
    return start..<suffixEnd(end)
  }

  private func isNamePart(_ token: Int, isFirst: Bool, isTitled: Bool) -> Bool {
    guard isCapitalised(token), !isOtherName(token) else { return false }
    if isFirst { return title(at: token) == nil }
    return title(at: token) == nil || isInitial(tokens[token].form)
  }

  /// How many tokens of particles or a hyphen stand between two parts of a name.
  private func joint(at token: Int) -> Int? {
    let word = resolution.word(sentence, token)
    if word == "-" { return 1 }
    guard resolution.lexicon.contains(word, in: "particle"),
      tokens[token].form.first?.isLowercase ?? false
    else { return nil }
    let next = resolution.word(sentence, token + 1)
    if next == "-" { return 2 }
    return resolution.lexicon.contains(next, in: "particle") ? 2 : 1
  }

  /// The end after Jr., Sr. or a number, with the comma before it.
  private func suffixEnd(_ end: Int) -> Int {
    for skip in [0, 1] where skip == 0 || resolution.word(sentence, end) == "," {
      let word = resolution.word(sentence, end + skip)
      if resolution.lexicon.contains(word, in: "name-suffix"), end + skip < tokens.count,
        tokens[end + skip].form.first?.isUppercase ?? false
      {
        return end + skip + 1
      }
    }
    return end
  }

  /// Whether a name sets its family name apart by capitals, as surveys of states do for the persons
  /// who count: "Ugyen WANGCHUCK".
  private func hasSurnameInCapitals(_ range: Range<Int>) -> Bool {
    guard isProper(range.prefix(1)) else { return false }
    let words = range.map { tokens[$0].form.filter(\.isLetter) }.filter { $0.count > 2 }
    let capitals = words.filter { $0.count > 3 && $0.allSatisfy(\.isUppercase) }
    return !capitals.isEmpty && capitals.count < words.count
      && tokens.contains { $0.form.count > 2 && $0.form.allSatisfy(\.isLowercase) }
  }

  private func isCapitalised(_ token: Int) -> Bool {
    guard token < tokens.count, let first = tokens[token].form.first, first.isUppercase else {
      return false
    }
    return tokens[token].form.allSatisfy { $0.isLetter || ".'’‘`-".contains($0) }
      || resolution.matches[sentence][token] != nil
  }

  private func isInitial(_ form: String) -> Bool {
    form.count == 2 && form.hasSuffix(".") && (form.first?.isUppercase ?? false)
  }

  /// Whether a token is a name of something that is no person: a state, an organization, a date.
  private func isOtherName(_ token: Int) -> Bool {
    guard token < tokens.count, tokens[token].name != nil else { return false }
    guard let match = resolution.matches[sentence][token] else { return true }
    return !match.candidates.contains {
      $0.entity.kind == .leader || $0.entity.kind == .place && !$0.isRare
    }
      || match.candidates.contains {
        [.state, .organization].contains($0.entity.kind) && $0.role != .metonym && !$0.isRare
      }
  }
}
