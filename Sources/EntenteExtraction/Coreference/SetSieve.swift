import EntenteLanguage
import EntenteModel

/// "The two countries", "both sides", "the two leaders", "the former", "the latter": the last two
/// states or leaders that the text joins, by "and", "between", "with" or a hyphen.
struct SetSieve: Sieve {
  private static let window = 3

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        if let (tokens, kind) = set(sentence, token, resolution) {
          guard let pair = pair(of: kind, before: sentence, token, in: resolution) else { continue }
          resolution.add(sentence, tokens, pair, form: .nominal, sieve: "set")
        } else if let place = one(sentence, token, resolution),
          let pair = pair(of: .state, before: sentence, token, in: resolution)
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
      let mentions = resolution.mentionsOfSentence[number].map { resolution.mentions[$0] }
        .filter { mention in
          (number < sentence || mention.tokens.upperBound <= token)
            && !mention.entities.isEmpty && mention.entities.allSatisfy { $0.kind == kind }
        }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      if let joined = Self.joined(mentions, number, resolution) { return joined }
      let distinct = Self.distinct(mentions.flatMap(\.entities))
      if distinct.count == 2 { return distinct }
    }
    return nil
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
