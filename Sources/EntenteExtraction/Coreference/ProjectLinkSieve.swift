import EntenteLanguage
import EntenteModel

/// "Linking the Trans-Siberian Railway with an inter-Korean railway": joining two projects is a
/// project of its own.
struct ProjectLinkSieve: Sieve {
  private static let reach = 14

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      let tokens = resolution.sentences[sentence].tokens
      for (index, token) in tokens.enumerated()
      where resolution.lexicon.contains(token.lemma, in: "linking-verb")
        && (token.xpos == "VBG" || token.xpos == "VB")
      {
        let ends = resolution.mentionsOfSentence[sentence].map { resolution.mentions[$0] }
          .filter { mention in
            mention.entities.first?.kind == .project
              && (index + 1..<index + Self.reach).contains(mention.tokens.lowerBound)
          }
          .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        guard ends.count > 1, ends[0].entities != ends[1].entities else { continue }
        add(index..<ends[1].tokens.upperBound, ends, sentence, to: &resolution)
      }
    }
  }

  private func add(
    _ tokens: Range<Int>, _ ends: [Mention], _ sentence: Int, to resolution: inout Resolution
  ) {
    let codes = ends.prefix(2).flatMap(\.entities).map(\.code).sorted()
    let id = EntityID(.project, "link-" + codes.joined(separator: "-"))
    if resolution.entities[id] == nil {
      resolution.entities[id] = Entity(
        id: id, kind: .project, name: resolution.text(sentence, tokens))
    }
    resolution.add(sentence, tokens.prefix(1), [id], form: .nominal, sieve: "project-link")
  }
}
