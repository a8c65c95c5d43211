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
    case ("agent", _), ("patient", _), ("poss", _), ("adj", _), ("by", _): return []
    case (_, "NOUN"):
      return phrases(label, onVerbOf: token) + phrases(label, below: "nmod:of", of: token)
    case (_, "VERB"): return phrases(label, below: "obj", of: token)
    default: return []
    }
  }

  private func phrases(_ preposition: String, onVerbOf noun: Int) -> [Int] {
    let word = graph.sentence.tokens[noun]
    guard word.head >= 0, ["obj", "nsubj", "nsubj:pass"].contains(word.relation) else { return [] }
    return targets(from: word.head, "obl:" + preposition).filter { $0 > noun }
  }

  private func phrases(_ preposition: String, below label: String, of token: Int) -> [Int] {
    targets(from: token, label).filter { $0 > token }
      .flatMap { targets(from: $0, "nmod:" + preposition) }
  }

  private func targets(from token: Int, _ label: String) -> [Int] {
    graph.edges(from: token).filter { $0.label == label }.map(\.target)
  }
}
