import EntenteLanguage
import EntenteModel

/// Gives each amount of a sentence to the match that it belongs to: the nearest trigger above it in
/// the tree whose relation carries amounts.
struct AmountLinker {
  let sentence: Sentence
  let schema: RelationSchema

  /// For each match the amounts that belong to it.
  func amounts(for matches: [RuleMatch], from expressions: [AmountExpression]) -> [[Amount]] {
    var result = Array(repeating: [Amount](), count: matches.count)
    let carriers = matches.indices.filter { schema[matches[$0].rule.type]?.carriesAmounts == true }
    guard !carriers.isEmpty else { return result }
    for expression in expressions {
      guard let token = token(of: expression) else { continue }
      let distances = carriers.map { distance(from: token, to: matches[$0].trigger) }
      guard let nearest = distances.min() else { continue }
      for (carrier, distance) in zip(carriers, distances) where distance == nearest {
        result[carrier].append(expression.amount)
      }
    }
    return result
  }

  private func token(of expression: AmountExpression) -> Int? {
    sentence.tokens.firstIndex { $0.bytes.overlaps(expression.bytes) }
  }

  /// Steps in the tree: up from both to the common ancestor.
  private func distance(from first: Int, to second: Int) -> Int {
    let above = ancestors(of: first)
    for (steps, token) in ancestors(of: second).enumerated() {
      if let up = above.firstIndex(of: token) { return up + steps }
    }
    return sentence.tokens.count
  }

  private func ancestors(of token: Int) -> [Int] {
    var chain = [token]
    while let last = chain.last, sentence.tokens[last].head >= 0,
      chain.count <= sentence.tokens.count
    {
      chain.append(sentence.tokens[last].head)
    }
    return chain
  }
}
