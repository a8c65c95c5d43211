import EntenteLanguage
import EntenteModel

/// "The regime", "the country", "the government" without a name: the state that the sentences before
/// speak of, else the one that the whole article is about.
struct StateDescriptionSieve: Sieve {
  private static let window = 2

  func apply(to resolution: inout Resolution) {
    let main = Self.mainState(of: resolution)
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices
      where isBareDescription(sentence, token, resolution) {
        guard let state = state(before: sentence, token, resolution) ?? main else { continue }
        let start = start(sentence, token, resolution)
        resolution.add(
          sentence, start..<token + 1, head: token, [state], form: .nominal,
          sieve: "state-description")
      }
    }
  }

  private func isBareDescription(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> Bool {
    let word = resolution.word(sentence, token)
    guard
      resolution.lexicon.contains(word, in: "country-noun")
        || resolution.lexicon.contains(word, in: "regime-noun"),
      !resolution.isTaken(sentence, token..<token + 1),
      !["of", "in", "between", "'s", "’s"].contains(resolution.word(sentence, token + 1))
        || ["'s", "’s"].contains(resolution.word(sentence, token + 1))
    else { return false }
    let start = start(sentence, token, resolution)
    guard ["the", "this"].contains(resolution.word(sentence, start - 1)), token - start < 3 else {
      return false
    }
    // A noun that goes on is no country: country report, government bonds.
    let next = resolution.token(sentence, token + 1)
    if next?.upos == "NOUN" && resolution.token(sentence, token)?.head == token + 1 { return false }
    return (start..<token).allSatisfy {
      resolution.mention(sentence, at: $0) == nil && resolution.matches[sentence][$0] == nil
    }
      && ![
        "ally", "neighbor", "neighbour", "territory", "colony", "power", "superpower", "giant",
        "island",
      ].contains(word)
  }

  /// The first adjective before the noun.
  private func start(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> Int {
    var start = token
    while start > 0, let before = resolution.token(sentence, start - 1), before.upos == "ADJ",
      resolution.matches[sentence][start - 1] == nil
    {
      start -= 1
    }
    return start
  }

  private func state(
    before sentence: Int, _ token: Int, _ resolution: Resolution
  ) -> EntityID? {
    let antecedents = Antecedents(resolution: resolution)
    if let subject = antecedents.clauseSubject(sentence, around: token) {
      let states = antecedents.actors(sentence, subject).filter { $0.kind == .state }
      if states.count == 1 { return nil }
    }
    for number in stride(from: sentence - 1, through: max(0, sentence - Self.window), by: -1)
    where resolution.sentences[number].paragraph == resolution.sentences[sentence].paragraph {
      if let subject = antecedents.mainSubject(number) {
        let states = antecedents.actors(number, subject).filter { $0.kind == .state }
        if states.count == 1 { return states[0] }
      }
    }
    return nil
  }

  /// The state that an article is about: more than half of all names of states are its.
  static func mainState(of resolution: Resolution) -> EntityID? {
    var counts: [EntityID: Int] = [:]
    for mention in resolution.mentions where mention.entities.count == 1 {
      for id in mention.entities where id.kind == .state { counts[id, default: 0] += 1 }
    }
    let total = counts.values.reduce(0, +)
    guard
      let (id, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }).map({
        ($0.key, $0.value)
      })
    else { return nil }
    return count * 2 > total && count > 2 ? id : nil
  }
}
