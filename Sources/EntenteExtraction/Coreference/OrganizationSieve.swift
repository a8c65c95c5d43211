import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Organizations that no gazetteer has: names that end with a noun such as Party, Bank or Front, and
/// names that the text abbreviates in brackets, "the Alder River Authority (ARA)".
struct OrganizationSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for last in resolution.sentences[sentence].tokens.indices.reversed() {
        let reader = OrganizationReader(resolution, sentence)
        guard let tokens = reader.name(endingAt: last) else { continue }
        let name = resolution.text(sentence, tokens)
        let id = EntityID(.organization, NamePieces.words(of: name).joined(separator: "-"))
        if resolution.entities[id] == nil {
          resolution.entities[id] = Entity(id: id, kind: .organization, name: name)
        }
        resolution.add(sentence, tokens, [id], form: .name, sieve: "organization")
      }
    }
  }
}

/// Reads the names of organizations in one sentence.
struct OrganizationReader {
  private let resolution: Resolution
  private let sentence: Int
  private static let longestName = 8

  init(_ resolution: Resolution, _ sentence: Int) {
    self.resolution = resolution
    self.sentence = sentence
  }

  /// The tokens of a name whose last word is at a token.
  func name(endingAt last: Int) -> Range<Int>? {
    guard isCapitalised(last), !resolution.isTaken(sentence, last..<last + 1), !isKnown(last) else {
      return nil
    }
    if let range = abbreviated(last) { return range }
    guard isIn("organization-noun", last), !isCapitalised(last + 1) else { return nil }
    let start = start(of: last)
    return start < last && isOwnName(start..<last) ? start..<last + 1 : nil
  }

  /// The name before "(ARA)" whose words begin with the letters.
  private func abbreviated(_ last: Int) -> Range<Int>? {
    guard resolution.word(sentence, last + 1) == "(", resolution.word(sentence, last + 3) == ")",
      let acronym = resolution.token(sentence, last + 2)?.form, Acronym.isOne(acronym),
      !isIn("no-organization-noun", last)
    else { return nil }
    return (start(of: last)..<last).first { start in
      let words = (start...last).flatMap { self.words(at: $0) }
      return Acronym.isOne(acronym, of: words)
    }.map { $0..<last + 1 }
  }

  /// The first word of the capitalised words, with small ones between them, that end at a token.
  private func start(of last: Int) -> Int {
    var start = last
    var token = last - 1
    while token >= 0, last - token < Self.longestName {
      guard !resolution.isTaken(sentence, token..<token + 1) else { break }
      if isCapitalised(token), isNamePart(token) {
        start = token
      } else if !isIn("name-joint", token) {
        break
      }
      token -= 1
    }
    return start
  }

  /// Whether a capital word is no article and no other small word that begins the sentence.
  private func isNamePart(_ token: Int) -> Bool {
    let tag = resolution.token(sentence, token)?.upos ?? ""
    return token > 0 ? tag != "DET" : ["ADJ", "NOUN", "PROPN", "X"].contains(tag)
  }

  /// Whether words before the noun are more than a state and an article.
  private func isOwnName(_ range: Range<Int>) -> Bool {
    range.contains { token in
      isCapitalised(token)
        && !(resolution.matches[sentence][token]?.candidates
          .contains { $0.entity.kind == .state && !$0.isRare } ?? false)
    }
  }

  /// Whether the gazetteer knows a name at a token that is no place or person.
  private func isKnown(_ token: Int) -> Bool {
    resolution.matches[sentence][token]?.candidates.contains {
      ![.place, .leader].contains($0.entity.kind) && !$0.isRare
    } ?? false
  }

  /// The words of a token, a hyphenated one's apart, with their capitals.
  private func words(at token: Int) -> [String] {
    let form = resolution.token(sentence, token)?.form ?? ""
    return form.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
      .filter { $0 != "'s" && $0 != "’s" }
  }

  private func isCapitalised(_ token: Int) -> Bool {
    resolution.token(sentence, token)?.form.first?.isUppercase ?? false
  }

  private func isIn(_ list: String, _ token: Int) -> Bool {
    resolution.lexicon.contains(resolution.word(sentence, token), in: list)
  }
}
