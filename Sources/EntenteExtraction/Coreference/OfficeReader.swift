import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Reads titles, and whose they are, around one name.
struct OfficeReader {
  struct Found {
    var title: MentionLexicon.Title
    var titleTokens: Range<Int>
    var holder: EntityID?
    /// The pronoun of whoever's title it is: his national security adviser.
    var possessor: Int?
    var isFormer: Bool
    /// Whether a name that nobody knows stands before the title: Likud Party leader.
    var isOfSomethingElse: Bool
    var sentence: Int
    var tokens: Range<Int>
  }

  private let resolution: Resolution
  private let run: NameRun
  private let titles: NameRunFinder
  private static let reach = 9

  init(_ resolution: Resolution, _ run: NameRun) {
    self.resolution = resolution
    self.run = run
    titles = NameRunFinder(resolution, run.sentence)
  }

  /// Whether the sentence speaks of credentials, which ambassadors present.
  var hasCredentials: Bool {
    let words = resolution.words[run.sentence]
    return words.contains("credentials") || words.contains("accredited")
  }

  func offices() -> [Found] {
    let beside = [before(), appositionAfter(), appositionBefore(), asTitle()].compactMap { $0 }
    guard let said = predicate(), !beside.contains(where: { $0.titleTokens == said.titleTokens })
    else { return beside }
    return beside + [said]
  }

  private func word(_ token: Int) -> String { resolution.word(run.sentence, token) }

  private func found(
    _ title: MentionLexicon.Title, _ range: Range<Int>, _ tokens: Range<Int>
  ) -> Found {
    let left = left(of: range.lowerBound)
    let right = holderAfter(range.upperBound)
    let lower = min(tokens.lowerBound, left.start)
    let upper = max(tokens.upperBound, right?.end ?? range.upperBound)
    // "Ambassador to Egypt" is the ambassador of the state before the title.
    let isAccredited = ["to", "for", "at", "in"].contains(word(range.upperBound))
    return Found(
      title: title, titleTokens: range, holder: left.holder ?? (isAccredited ? nil : right?.holder),
      possessor: left.possessor, isFormer: left.isFormer,
      isOfSomethingElse: left.isOther && right == nil,
      sentence: run.sentence, tokens: lower..<upper
    )
  }

  /// "Russian President Vladimir Putin".
  private func before() -> Found? {
    guard let title = run.title, let range = run.titleTokens else { return nil }
    var found = found(title, range, run.tokens)
    if found.holder == nil, found.possessor == nil, let holder = holderOfName() {
      found.holder = holder.id
      found.isOfSomethingElse = false
      found.tokens = found.tokens.lowerBound..<holder.end
    }
    if run.sharesTitle { found.tokens = run.tokens.lowerBound..<found.tokens.upperBound }
    return found
  }

  /// The state or organization right after the name: "President Orlo Penning of Chad", "Orlo Penning
  /// (Chad)".
  private func holderOfName() -> (id: EntityID, end: Int)? {
    // The senator of Georgia sits for no state of its own.
    guard ["of", "("].contains(word(run.tokens.upperBound)),
      run.title?.officeClass != "legislator"
    else { return nil }
    let first = run.tokens.upperBound + (word(run.tokens.upperBound + 1) == "the" ? 2 : 1)
    guard let id = resolution.holder(run.sentence, first),
      id.kind == .state || run.title?.relation == "serves", !goesOn(after: first)
    else { return nil }
    return (id, first + 1)
  }

  /// Whether a name only tells of what a noun after it names: "Salazar of the U.S. presence".
  private func goesOn(after token: Int) -> Bool {
    let next = resolution.token(run.sentence, token + 1)
    return ["NOUN", "PROPN"].contains(next?.upos ?? "")
      || resolution.isIn("possessive-mark", run.sentence, token + 1)
  }

  /// "Vladimir Putin, the president of Russia".
  private func appositionAfter() -> Found? {
    guard word(run.tokens.upperBound) == "," || word(run.tokens.upperBound) == "(" else {
      return nil
    }
    return titlePhrase(from: run.tokens.upperBound + 1)
  }

  /// "with Raymond Cox as chargé d'affaires", "Charles Graves had been appointed minister".
  private func asTitle() -> Found? {
    let tokens = resolution.sentences[run.sentence].tokens
    for token in run.tokens.upperBound..<min(run.tokens.upperBound + 7, tokens.count) {
      // "Adams appointed Harry Grant as consul" says nothing of Adams.
      if tokens[token].upos == "PROPN" || [",", ";"].contains(word(token)) { return nil }
      guard word(token) == "as" || isAppointed(at: token),
        let found = titlePhrase(from: token + 1)
      else { continue }
      if token < run.tokens.upperBound + 4 || found.title.officeClass == "ambassador" {
        return found
      }
    }
    return nil
  }

  /// "was named", "became": not who names somebody.
  private func isAppointed(at token: Int) -> Bool {
    guard resolution.lexicon.contains(word(token), in: "appointment") else { return false }
    return word(token) == "became"
      || ["was", "were", "been", "be", "being"].contains(word(token - 1))
  }

  /// "Ugyen Wangchuck, who had reigned before, was named king".
  private func predicate() -> Found? {
    PredicateTitles(resolution, run.sentence, titles)
      .first { run.tokens.contains($0.subject) && !isOthers($0.range) }
      .map { found($0.title, $0.range, run.tokens) }
  }

  /// A title at the beginning of a phrase, after articles, states and modifiers.
  private func titlePhrase(from start: Int) -> Found? {
    var token = start
    let count = resolution.sentences[run.sentence].tokens.count
    while token < min(start + 5, count) {
      if let (title, range) = titles.title(at: token) {
        if isOthers(range) { return nil }
        if title.relation != nil { return found(title, range, run.tokens) }
        // "A lawyer and former representative".
        token = range.upperBound
        continue
      }
      guard isModifier(token) else { return nil }
      token += 1
    }
    return nil
  }

  /// Whether a title belongs to a name that follows it.
  private func isOthers(_ range: Range<Int>) -> Bool {
    resolution.runs.contains {
      $0.sentence == run.sentence && $0.titleTokens?.overlaps(range) ?? false
        && $0.tokens != run.tokens
    }
  }

  private func isModifier(_ token: Int) -> Bool {
    let word = word(token)
    return ["the", "and", "a", "an", "'s", "’s", "-", "its", "his", "their", "then"].contains(word)
      || resolution.lexicon.contains(word, in: "title-modifier")
      || resolution.holder(run.sentence, token) != nil
  }

  /// "the leader of the Soviet Union, Joseph Stalin".
  private func appositionBefore() -> Found? {
    let comma = run.tokens.lowerBound - 1
    guard run.title == nil, comma > 0, word(comma) == "," else { return nil }
    for token in max(0, comma - Self.reach)..<comma {
      guard let (title, range) = titles.title(at: token), title.relation != nil,
        range.upperBound <= comma, (range.upperBound..<comma).allSatisfy(isNominal)
      else { continue }
      return found(title, range, run.tokens)
    }
    return nil
  }

  /// Whether a token may stand between a title and the comma: of the Council, from Utah.
  private func isNominal(_ token: Int) -> Bool {
    let tag = resolution.token(run.sentence, token)?.upos ?? ""
    return ["ADP", "DET", "ADJ", "NOUN", "PROPN", "CCONJ", "PART"].contains(tag)
  }

  /// What stands before a title.
  private struct Left {
    var holder: EntityID?
    var start: Int
    var isFormer = false
    var isOther = false
    var possessor: Int?
  }

  /// The state or organization before a title, where that begins, and whether the office is past.
  private func left(of title: Int) -> Left {
    var left = Left(start: title)
    var token = title - 1
    if word(token) == ")" { token = beforeBrackets(token) }
    while token >= 0, title - token <= 6 {
      let word = word(token)
      if resolution.lexicon.contains(word, in: "past-modifier") { left.isFormer = true }
      if let holder = resolution.holder(run.sentence, token), !isSide(token) {
        left.holder = holder
        left.start = token
        return left
      }
      if resolution.lexicon.contains(word, in: "possessive") {
        left.possessor = token
        return left
      }
      guard
        resolution.lexicon.contains(word, in: "possessive-mark") || word == "-"
          || resolution.lexicon.contains(word, in: "title-modifier")
      else {
        let tag = resolution.token(run.sentence, token)?.upos ?? ""
        left.isOther = ["PROPN", "NOUN"].contains(tag)
        return left
      }
      token -= 1
    }
    return left
  }

  /// "Palestine Liberation Organization (PLO) negotiator".
  private func beforeBrackets(_ close: Int) -> Int {
    var token = close - 1
    while token > 0, word(token) != "(", close - token < 6 { token -= 1 }
    return token - 1
  }

  /// Whether a state is only the side that somebody is on: pro-American, anti-Soviet.
  private func isSide(_ token: Int) -> Bool {
    word(token - 1) == "-" && ["pro", "anti", "non"].contains(word(token - 2))
  }

  /// The state or organization after a title: "of the Soviet Union", "to Egypt".
  private func holderAfter(_ end: Int) -> (holder: EntityID, end: Int)? {
    guard ["of", "to", "for", "at", "in"].contains(word(end)) else { return nil }
    for offset in 1..<7 {
      if let holder = resolution.holder(run.sentence, end + offset) {
        return (holder, end + offset + 1)
      }
      guard offset == 1 || resolution.lexicon.contains(word(end + offset), in: "state-body") else {
        break
      }
    }
    return nil
  }
}
