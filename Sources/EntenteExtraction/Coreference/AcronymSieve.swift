import EntenteLanguage
import EntenteModel

/// Short forms that the text defines itself: "the Palestinian Authority (PA)", later "the PA".
struct AcronymSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    var defined: [String: EntityID] = [:]
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        guard let form = resolution.token(sentence, token)?.form, Acronym.isOne(form),
          !resolution.isTaken(sentence, token..<token + 1)
        else { continue }
        if let owner = owner(sentence, token, resolution) { defined[form] = owner }
        guard let id = defined[form] else { continue }
        resolution.add(sentence, token..<token + 1, [id], form: .name, sieve: "acronym")
      }
    }
  }

  /// What stands before the brackets around an acronym.
  private func owner(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> EntityID? {
    guard resolution.word(sentence, token - 1) == "(", resolution.word(sentence, token + 1) == ")",
      let mention = resolution.mention(sentence, at: token - 2), mention.form == .name,
      mention.entities.count == 1, mention.entities[0].kind != .leader
    else { return nil }
    return mention.entities[0]
  }
}

/// A word of two to seven capitals that abbreviates a name.
enum Acronym {
  static func isOne(_ form: String) -> Bool {
    (2...7).contains(form.count) && form.allSatisfy { $0.isUppercase || $0 == "-" }
      && form.first?.isUppercase ?? false
  }

  /// Whether an acronym is made of the first letters of some words, of which small ones may be left
  /// out.
  static func isOne(_ acronym: String, of words: [String]) -> Bool {
    var letters = acronym.lowercased().filter(\.isLetter)[...]
    for word in words {
      guard let first = word.lowercased().first else { continue }
      if letters.first == first {
        letters.removeFirst()
      } else if word.first?.isUppercase ?? false {
        return false
      }
    }
    return letters.isEmpty
  }
}
