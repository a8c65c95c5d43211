import EntenteModel

/// "The pipeline", "this project": the last project of that kind.
struct ProjectReferenceSieve: Sieve {
  private static let window = 20

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      let pieces = resolution.pieces[sentence]
      for last in pieces.words.indices {
        let token = pieces.tokens[last]
        guard let head = resolution.lexicon.projectHead(endingAt: last, in: pieces.words),
          !resolution.isTaken(sentence, token..<token + 1),
          ["the", "this", "that"].contains(
            resolution.word(sentence, pieces.tokens[last + 1 - head.words.count] - 1))
            || ["the", "this"].contains(
              resolution.word(sentence, pieces.tokens[last + 1 - head.words.count] - 2))
        else { continue }
        let found = resolution.mentions(before: sentence, token, sentences: Self.window)
          .first { mention in
            mention.entities.first?.kind == .project
              && matches(mention.entities[0], head, resolution)
          }
        guard let found else { continue }
        resolution.add(
          sentence, token..<token + 1, found.entities, form: .nominal, sieve: "project-reference")
      }
    }
  }

  private func matches(
    _ id: EntityID, _ head: MentionLexicon.ProjectHead, _ resolution: Resolution
  ) -> Bool {
    guard let last = head.words.last, let name = resolution.entities[id]?.name else { return false }
    if resolution.lexicon.contains(last, in: "any-project-noun") { return true }
    let words = NamePieces.words(of: name)
    return words.contains(last)
      || resolution.projects.contains { $0.id == id && $0.head.words.last == last }
  }
}
