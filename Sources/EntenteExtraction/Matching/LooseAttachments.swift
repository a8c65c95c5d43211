import EntenteLanguage

/// Finds what belongs to a word although the tree hangs it on a neighbour. Which word a phrase
/// depends on is what parsers get wrong most: "signed a treaty with Chad" has the phrase on the
/// verb, "a treaty of friendship with Chad" on the friendship.
struct LooseAttachments {
  let graph: EnhancedGraph

  /// The tokens that stand to a word as a label says, by way of a neighbour.
  func targets(of label: String, from token: Int) -> [Int] {
    let word = graph.sentence.tokens[token]
    switch (label, word.upos) {
    case ("agent", "NOUN"): return agents(around: token)
    case ("agent", _), ("patient", _), ("poss", _), ("adj", _), ("by", _): return []
    case (_, "NOUN"):
      return phrases(label, onVerbOf: token) + phrases(label, below: "nmod:of", of: token)
    case (_, "VERB"): return phrases(label, below: "obj", of: token)
    default: return []
    }
  }

  /// Who does what the verb says of which the noun is the object: "Chad imposed sanctions".
  private func agents(around noun: Int) -> [Int] {
    guard let verb = verb(of: noun, as: ["obj"]) else { return [] }
    return targets(from: verb, "agent").filter { $0 != noun }
  }

  private func phrases(_ preposition: String, onVerbOf noun: Int) -> [Int] {
    guard let verb = verb(of: noun, as: ["obj", "nsubj", "nsubj:pass"]) else { return [] }
    return targets(from: verb, "obl:" + preposition).filter { $0 > noun }
  }

  private func phrases(_ preposition: String, below label: String, of token: Int) -> [Int] {
    targets(from: token, label).filter { $0 > token }
      .flatMap { targets(from: $0, "nmod:" + preposition) }
  }

  /// The verb on which the noun depends in one of some relations.
  private func verb(of noun: Int, as relations: Set<String>) -> Int? {
    let word = graph.sentence.tokens[noun]
    return word.head >= 0 && relations.contains(word.relation) ? word.head : nil
  }

  private func targets(from token: Int, _ label: String) -> [Int] {
    graph.edges(from: token).filter { $0.label == label }.map(\.target)
  }
}
