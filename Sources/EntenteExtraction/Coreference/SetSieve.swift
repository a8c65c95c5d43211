import EntenteLanguage
import EntenteModel

/// "The two countries", "both sides", "the two leaders", "the former", "the latter": the last two
/// states or leaders that the text joins, by "and", "between", "with" or a hyphen, else those that
/// the sentence named last; else the two of which the whole article speaks.
struct SetSieve: Sieve {
  private static let window = 3

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        if let (tokens, kind) = set(sentence, token, resolution) {
          guard
            let pair = pair(of: kind, before: sentence, token, in: resolution)
              ?? (kind == .state ? Self.mainPair(resolution) : nil)
          else { continue }
          resolution.add(sentence, tokens, pair, form: .nominal, sieve: "set")
        } else if let place = one(sentence, token, resolution),
          let pair = ordered(before: sentence, token, in: resolution)
        {
          resolution.add(
            sentence, token..<token + 1, [pair[place]], form: .nominal, sieve: "former-latter")
        }
      }
    }
  }

  /// The tokens of a phrase for two, and the kind that it stands for.
  private func set(
    _ sentence: Int, _ token: Int, _ resolution: Resolution
  ) -> (Range<Int>, EntityKind)? {
    let word = resolution.word(sentence, token)
    guard word == "two" || word == "both" else { return nil }
    if word == "two", !["the", "these", "those"].contains(resolution.word(sentence, token - 1)) {
      return nil
    }
    var noun = token + 1
    if ["of", "the", "these"].contains(resolution.word(sentence, noun)) { noun += 1 }
    for _ in 0..<2 {
      let text = resolution.word(sentence, noun)
      if resolution.lexicon.contains(text, in: "side-noun") {
        let isPersons = ["leaders", "presidents"].contains(text)
        return (token..<noun + 1, isPersons ? .leader : .state)
      }
      guard let upos = resolution.token(sentence, noun)?.upos, upos == "ADJ" || text == "-" else {
        break
      }
      noun += 1
    }
    return nil
  }

  /// The place in the pair that "the former" or "the latter" means.
  private func one(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> Int? {
    let word = resolution.word(sentence, token)
    guard word == "former" || word == "latter", resolution.word(sentence, token - 1) == "the",
      !["NOUN", "PROPN", "ADJ"].contains(resolution.token(sentence, token + 1)?.upos ?? "")
    else { return nil }
    return word == "former" ? 0 : 1
  }

  /// The nearest pair before a token.
  private func pair(
    of kind: EntityKind, before sentence: Int, _ token: Int, in resolution: Resolution
  ) -> [EntityID]? {
    for number in stride(from: sentence, through: max(0, sentence - Self.window), by: -1) {
      let mentions = Self.mentions(of: kind, in: number, resolution)
        .filter { number < sentence || $0.tokens.upperBound <= token }
      if let joined = Self.joined(mentions, number, resolution) { return joined }
      let distinct = Self.distinct(mentions.flatMap(\.entities))
      if distinct.count == 2 || number == sentence && distinct.count > 2 {
        return Array(distinct.suffix(2))
      }
    }
    return nil
  }

  /// The only two states that the sentence has named before a token, else those that the sentence
  /// before joins.
  private func ordered(
    before sentence: Int, _ token: Int, in resolution: Resolution
  ) -> [EntityID]? {
    let own = Self.mentions(of: .state, in: sentence, resolution)
      .filter { $0.tokens.upperBound <= token && $0.sieve != "former-latter" }
    let distinct = Self.distinct(own.flatMap(\.entities))
    if distinct.count == 2 { return distinct }
    guard own.isEmpty, sentence > 0 else { return nil }
    return Self.joined(
      Self.mentions(of: .state, in: sentence - 1, resolution), sentence - 1, resolution)
  }

  /// The mentions of a kind in a sentence, in the order of the text.
  private static func mentions(
    of kind: EntityKind, in sentence: Int, _ resolution: Resolution
  ) -> [Mention] {
    resolution.mentionsOfSentence[sentence].map { resolution.mentions[$0] }
      .filter { mention in
        !mention.entities.isEmpty
          && mention.entities.allSatisfy { $0.kind == kind }
      }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The two states of which an article speaks, where each is named more than twice as often as any
  /// third.
  private static func mainPair(_ resolution: Resolution) -> [EntityID]? {
    var counts: [EntityID: Int] = [:]
    for mention in resolution.mentions {
      for id in mention.entities where id.kind == .state { counts[id, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard ranked.count > 1, ranked[1].value > 1,
      ranked.count < 3 || ranked[1].value > 2 * ranked[2].value
    else { return nil }
    return ranked.prefix(2).map(\.key).sorted()
  }

  private static func joined(
    _ mentions: [Mention], _ sentence: Int, _ resolution: Resolution
  ) -> [EntityID]? {
    for (index, mention) in mentions.enumerated().reversed() {
      if mention.entities.count == 2 { return mention.entities }
      guard index > 0, mention.entities.count == 1 else { continue }
      let before = mentions[index - 1]
      guard before.entities.count == 1, before.entities != mention.entities,
        mention.tokens.lowerBound - before.tokens.upperBound < 4
      else { continue }
      let between = (before.tokens.upperBound..<mention.tokens.lowerBound)
        .map { resolution.word(sentence, $0) }
      if between.contains("and") || between.contains("with") {
        return before.entities + mention.entities
      }
    }
    return nil
  }

  private static func distinct(_ ids: [EntityID]) -> [EntityID] {
    var seen: Set<EntityID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
