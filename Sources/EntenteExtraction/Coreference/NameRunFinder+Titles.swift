import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Titles before, after and around names.
extension NameRunFinder {
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

  func titled(_ title: MentionLexicon.Title, _ range: Range<Int>) -> NameRun? {
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
      name.count > 1 || isProper(name.prefix(1)) && tokens[name.lowerBound].xpos != "NNPS"
        || isKnownPerson(name.lowerBound)
    else { return nil }
    return NameRun(
      sentence: sentence, tokens: name, title: title, titleTokens: range,
      isMarked: hasSurnameInCapitals(name))
  }

  /// A name that shares the plural title of the names before it: "Presidents Orlo Penning of Chad and
  /// Florence Alder of Peru".
  func sharing(at start: Int) -> NameRun? {
    guard ["and", ","].contains(resolution.word(sentence, start - 1)), isCapitalised(start),
      !isOtherName(start), let (title, range) = pluralTitle(before: start - 1),
      let name = name(from: start, isTitled: true), !endsLikeThing(name), isProper(name.prefix(1))
    else { return nil }
    return NameRun(
      sentence: sentence, tokens: name, title: title, titleTokens: range, sharesTitle: true)
  }

  /// The plural title at the beginning of a list of names and states that ends at a token.
  private func pluralTitle(before end: Int) -> (MentionLexicon.Title, Range<Int>)? {
    for token in stride(from: end - 1, through: Swift.max(0, end - Self.longestList), by: -1) {
      if let (title, range) = title(at: token), title.relation != nil,
        tokens[range.upperBound - 1].xpos.hasSuffix("S"), range.upperBound < end
      {
        return (title, range)
      }
      guard
        isCapitalised(token)
          || ["of", "and", ",", "the", "(", ")", "ministers"].contains(tokens[token].form)
      else { return nil }
    }
    return nil
  }

  private static let longestList = 16

  /// Whether the tagger takes every capitalised word for a name.
  func isProper(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].upos == "PROPN" || tokens[$0].upos == "X" || !isCapitalised($0) }
  }

  /// Whether a word is the family or given name of somebody known.
  private func isKnownPerson(_ token: Int) -> Bool {
    resolution.matches[sentence][token]?.candidates.contains { $0.entity.kind == .leader } ?? false
      || resolution.gazetteer.isGivenName(tokens[token].form)
  }

  /// Whether a row of capitalised words is the name of a thing: Qaboos Grand Mosque.
  func endsLikeThing(_ range: Range<Int>) -> Bool {
    resolution.lexicon.contains(resolution.word(sentence, range.upperBound - 1), in: "thing-noun")
      || resolution.lexicon.contains(resolution.word(sentence, range.upperBound), in: "thing-noun")
        && isCapitalised(range.upperBound)
  }

  /// Whether a title beside a name, across a comma, or one that a verb gives it shows it to be a
  /// person's.
  func isExplained(_ range: Range<Int>) -> Bool {
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
}
