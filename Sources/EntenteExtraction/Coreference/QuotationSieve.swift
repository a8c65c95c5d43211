import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// "We will build the line," the president of Chad said: who speaks in the first person is the
/// speaker, and "we", "our" and "our country" are the state that the speaker acts for.
struct QuotationSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    let finder = QuotationFinder(resolution: resolution)
    resolution.quotations = finder.quotations()
    for quotation in resolution.quotations {
      guard let speaker = quotation.attribution.entity else { continue }
      for sentence in resolution.sentences.indices
      where resolution.sentences[sentence].bytes.overlaps(quotation.bytes) {
        let tokens = resolution.sentences[sentence].tokens
        for token in tokens.indices where quotation.bytes.contains(tokens[token].bytes.lowerBound) {
          read(sentence, token, speaker, in: &resolution)
        }
      }
    }
  }

  private func read(
    _ sentence: Int, _ token: Int, _ speaker: EntityID, in resolution: inout Resolution
  ) {
    let word = resolution.word(sentence, token)
    let home = speaker.kind == .leader ? resolution.home(of: speaker) : speaker
    if resolution.lexicon.contains(word, in: "first-person") {
      guard speaker.kind == .leader else { return }
      resolution.add(sentence, token..<token + 1, [speaker], form: .pronoun, sieve: "quotation")
    } else if resolution.lexicon.contains(word, in: "first-person-plural"), let home {
      let (tokens, isSeveral) = phrase(sentence, token, resolution)
      var ids = [home]
      if isSeveral {
        guard let other = other(than: home, before: sentence, token, in: resolution) else { return }
        ids.append(other)
      }
      resolution.add(
        sentence, tokens, ids, form: tokens.count > 1 ? .nominal : .pronoun, sieve: "quotation")
    }
  }

  /// The tokens of "we", "our country" or "our two nations", and whether they mean several states.
  private func phrase(
    _ sentence: Int, _ token: Int, _ resolution: Resolution
  ) -> (tokens: Range<Int>, isSeveral: Bool) {
    var noun = token + 1
    let isCounted = ["two", "both"].contains(resolution.word(sentence, noun))
    if isCounted { noun += 1 }
    let word = resolution.word(sentence, noun)
    let isOwn = resolution.token(sentence, token)?.relation == "nmod:poss"
    if isOwn || isCounted, resolution.lexicon.contains(word, in: "own-countries") {
      return (token..<noun + 1, true)
    }
    if isOwn, resolution.lexicon.contains(word, in: "own-country") {
      return (token..<noun + 1, false)
    }
    return (token..<token + 1, false)
  }

  /// The state that is spoken to or of: the nearest other one before.
  private func other(
    than home: EntityID, before sentence: Int, _ token: Int, in resolution: Resolution
  ) -> EntityID? {
    resolution.mentions(before: sentence, token, sentences: 3).lazy
      .flatMap(\.entities)
      .compactMap { $0.kind == .leader ? resolution.home(of: $0) : $0 }
      .first { $0.kind == .state && $0 != home }
  }
}

extension Resolution {
  /// The state whose office a leader holds: as the text says, else as the gazetteer knows, one that
  /// the text names where there are several.
  func home(of leader: EntityID) -> EntityID? {
    let told = offices.last { $0.leader == leader && $0.holder.kind == .state }
    if let told { return told.holder }
    let known = gazetteer.offices(of: leader).map(\.holder).filter { $0.kind == .state }
    return known.last { plainlyNamed.contains($0) } ?? known.last
  }
}
