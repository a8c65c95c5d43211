import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Epithets of leaders, such as the Great Leader, where the text names their state.
struct EpithetSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        guard !resolution.isTaken(sentence, token..<token + 1),
          let match = resolution.matches[sentence][token]
        else { continue }
        let ids = match.candidates.filter {
          $0.entity.kind == .leader && $0.role == .name
            && $0.requires.contains(where: resolution.plainlyNamed.contains)
        }.map(\.entity)
        guard let id = resolution.likeliest(ids, in: sentence) else { continue }
        resolution.know(id, name: resolution.text(sentence, token..<token + 1))
        resolution.addLeader(
          NameRun(sentence: sentence, tokens: token..<token + 1), id, sieve: "epithet")
      }
    }
  }
}
