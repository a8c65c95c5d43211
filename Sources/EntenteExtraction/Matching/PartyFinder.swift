import EntenteLanguage
import EntenteModel

/// Turns tokens into the entities that act through them: a name, a pronoun that stands for it, or
/// people who act for a state, as in "Russian officials".
struct PartyFinder {
  let graph: EnhancedGraph
  let sentence: Int
  let mentions: ResolvedMentions
  let actorNouns: Set<String>

  /// The parties that a token and what is coordinated with it bring in.
  func parties(at token: Int) -> [Party] {
    var found: [Party] = []
    for member in coordinated(token) {
      for party in own(member) where !found.contains(where: { $0.entity == party.entity }) {
        found.append(party)
      }
    }
    return found
  }

  /// The kind of the entity that a token names, where it is the head of a mention.
  func kind(at token: Int) -> EntityKind? {
    mentions.mention(sentence: sentence, head: token)?.entities.first?.kind
  }

  /// The token and its conjuncts.
  private func coordinated(_ token: Int) -> [Int] {
    var result = [token]
    for edge in graph.edges(from: token) where edge.label == "conj" || edge.label.hasPrefix("conj:")
    {
      if !result.contains(edge.target) { result.append(edge.target) }
    }
    return result
  }

  private func own(_ token: Int) -> [Party] {
    if let mention = mentions.mention(sentence: sentence, head: token), !mention.entities.isEmpty {
      return mention.entities.map { Party(entity: $0, tokens: mention.tokens) }
    }
    if let named = apposition(of: token) { return named }
    guard actorNouns.contains(graph.sentence.tokens[token].lemma) else { return [] }
    return principals(of: token)
  }

  /// A noun that a name stands in apposition to: "its ally, Chad".
  private func apposition(of token: Int) -> [Party]? {
    for edge in graph.edges(from: token) where edge.label == "appos" || edge.label == "flat" {
      if let mention = mentions.mention(sentence: sentence, head: edge.target),
        !mention.entities.isEmpty
      {
        return mention.entities.map { Party(entity: $0, tokens: mention.tokens) }
      }
    }
    return nil
  }

  /// The states that people or bodies act for: by adjective, possessive, "of" or "from".
  private func principals(of token: Int) -> [Party] {
    for labels in [["nmod:poss", "amod", "compound"], ["nmod:of", "nmod:from", "nmod:in"]] {
      let edges = graph.edges(from: token).filter { labels.contains($0.label) }
      let parties = edges.flatMap { edge in
        coordinated(edge.target).flatMap { target -> [Party] in
          guard let mention = mentions.mention(sentence: sentence, head: target) else { return [] }
          return mention.entities.map {
            Party(
              entity: $0,
              tokens: min(
                mention.tokens.lowerBound, token)..<max(mention.tokens.upperBound, token + 1)
            )
          }
        }
      }
      let acting = parties.filter { $0.entity.kind == .state || $0.entity.kind == .organization }
      if !acting.isEmpty { return acting }
    }
    return []
  }
}
