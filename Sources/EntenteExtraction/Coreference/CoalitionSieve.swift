import EntenteLanguage
import EntenteModel

/// Coalitions of states without a name of their own: "a naval coalition", "the Chad-led coalition",
/// and "the coalition" for the last of them. Coalitions of parties that govern are none.
struct CoalitionSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    var last: EntityID?
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices
      where resolution.isIn("coalition-noun", sentence, token)
        && !resolution.isTaken(sentence, token..<token + 1)
      {
        let start = phraseStart(sentence, token, resolution)
        if isParticular(sentence, start..<token, resolution) {
          last = named(sentence, start..<token + 1, in: &resolution)
        } else if start < token || resolution.isIn("government-noun", sentence, token + 1) {
          continue
        }
        guard let last else { continue }
        resolution.add(
          sentence, token..<token + 1, [last], form: .nominal, sieve: "coalition")
      }
    }
  }

  /// The first of the adjectives and participles before the noun.
  private func phraseStart(_ sentence: Int, _ noun: Int, _ resolution: Resolution) -> Int {
    var start = noun
    while let token = resolution.token(sentence, start - 1),
      ["ADJ", "PROPN", "NOUN"].contains(token.upos) || token.xpos == "VBN" || token.form == "-"
    {
      start -= 1
    }
    return start
  }

  /// Whether modifiers show that states have joined, and under whom: naval, international, Chad-led.
  private func isParticular(
    _ sentence: Int, _ modifiers: Range<Int>, _ resolution: Resolution
  ) -> Bool {
    modifiers.contains { token in
      resolution.isIn("coalition-modifier", sentence, token)
        || resolution.word(sentence, token).hasSuffix("-led")
        || resolution.word(sentence, token) == "led"
          && modifiers.contains { resolution.holder(sentence, $0)?.kind == .state }
    }
  }

  private func named(
    _ sentence: Int, _ tokens: Range<Int>, in resolution: inout Resolution
  ) -> EntityID {
    let name = resolution.text(sentence, tokens)
    let id = EntityID(.organization, NamePieces.words(of: name).joined(separator: "-"))
    if resolution.entities[id] == nil {
      resolution.entities[id] = Entity(id: id, kind: .organization, name: name)
    }
    return id
  }
}
