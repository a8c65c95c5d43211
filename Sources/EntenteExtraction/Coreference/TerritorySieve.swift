import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// "The islands", "the disputed territory", "the city": the last place named of that kind.
struct TerritorySieve: Sieve {
  private static let window = 6

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices
      where resolution.isIn("territory-noun", sentence, token)
        && !resolution.isTaken(sentence, token..<token + 1)
        && isDefinite(sentence, token, resolution)
      {
        let noun = Self.singular(resolution.word(sentence, token))
        let before = resolution.mentions(before: sentence, token, sentences: Self.window)
        let named = before.first { $0.entities.count == 1 && $0.entities[0].kind == .place }
        guard let place = named?.entities.first, Self.isA(noun, place, resolution) else { continue }
        resolution.add(
          sentence, token..<token + 1, [place], place: place, form: .nominal, sieve: "territory")
      }
    }
  }

  /// Whether an article stands before the noun and its adjectives, and no name after it.
  private func isDefinite(_ sentence: Int, _ noun: Int, _ resolution: Resolution) -> Bool {
    var start = noun - 1
    while resolution.token(sentence, start)?.upos == "ADJ" { start -= 1 }
    return ["the", "this", "these"].contains(resolution.word(sentence, start))
      && !resolution.isTaken(sentence, start + 1..<noun)
      && !["of", "between", "in"].contains(resolution.word(sentence, noun + 1))
      && resolution.token(sentence, noun)?.relation.hasPrefix("compound") == false
  }

  /// Whether a place is what a noun says, by its name or its kind.
  private static func isA(_ noun: String, _ place: EntityID, _ resolution: Resolution) -> Bool {
    guard let entry = resolution.gazetteer.entry(place) else { return false }
    let words = NamePieces.words(of: entry.name + " " + entry.category).map(singular)
    return words.contains(noun)
      || noun == "territory" && !words.contains(where: { ["city", "sea", "river"].contains($0) })
      || noun == "archipelago" && words.contains("island")
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
