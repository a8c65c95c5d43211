import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Finds runs of words in a sentence that are the name of a person.
struct NameRunFinder {
  let resolution: Resolution
  let sentence: Int
  let pieces: NamePieces
  var tokens: [Token] { resolution.sentences[sentence].tokens }
  private static let longestName = 7

  init(_ resolution: Resolution, _ sentence: Int) {
    self.resolution = resolution
    self.sentence = sentence
    pieces = resolution.pieces[sentence]
  }

  /// The name that starts at a token, or whose title does.
  func run(at token: Int) -> NameRun? {
    if let (title, range) = title(at: token) { return titled(title, range) }
    if let run = sharing(at: token) { return run }
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
  func name(from start: Int, isTitled: Bool) -> Range<Int>? {
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
  func hasSurnameInCapitals(_ range: Range<Int>) -> Bool {
    guard isProper(range.prefix(1)) else { return false }
    let words = range.map { tokens[$0].form.filter(\.isLetter) }.filter { $0.count > 2 }
    let capitals = words.filter { $0.count > 3 && $0.allSatisfy(\.isUppercase) }
    return !capitals.isEmpty && capitals.count < words.count
      && tokens.contains { $0.form.count > 2 && $0.form.allSatisfy(\.isLowercase) }
  }

  func isCapitalised(_ token: Int) -> Bool {
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
  func isOtherName(_ token: Int) -> Bool {
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
