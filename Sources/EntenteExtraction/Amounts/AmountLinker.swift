import EntenteLanguage
import EntenteModel

/// Gives each amount of a sentence to the matches that it belongs to: those whose trigger stands above
/// it in the tree and whose relation carries amounts.
struct AmountLinker {
  let sentence: Sentence
  let schema: RelationSchema

  /// For each match the amounts that belong to it.
  func amounts(
    for matches: [RuleMatch], from expressions: [AmountExpression]
  ) -> [[AmountExpression]] {
    var result = Array(repeating: [AmountExpression](), count: matches.count)
    let carriers = matches.indices.filter { schema[matches[$0].rule.type]?.carriesAmounts == true }
    guard !carriers.isEmpty else { return result }
    for expression in expressions {
      guard let token = token(of: expression) else { continue }
      for carrier in owners(of: token, among: carriers, matches) {
        result[carrier].append(expression)
      }
    }
    return result
  }

  /// The matches that an amount belongs to: those whose triggers stand above it in the tree, or the
  /// nearest where none does.
  private func owners(of token: Int, among carriers: [Int], _ matches: [RuleMatch]) -> [Int] {
    let above = ancestors(of: token)
    let governing = carriers.filter { above.contains(matches[$0].trigger) }
    if !governing.isEmpty { return governing.filter { isNearest($0, above, governing, matches) } }
    let distances = carriers.map { distance(from: token, to: matches[$0].trigger) }
    let nearest = distances.min()
    return zip(carriers, distances).filter { $0.1 == nearest }.map(\.0)
  }

  /// Whether no other verb that carries amounts stands between: what Chad asked for is not what Niger
  /// promised in the second half of the sentence.
  private func isNearest(
    _ carrier: Int, _ above: [Int], _ governing: [Int], _ matches: [RuleMatch]
  ) -> Bool {
    let own = above.firstIndex(of: matches[carrier].trigger) ?? 0
    return !governing.contains { other in
      let place = above.firstIndex(of: matches[other].trigger) ?? own
      return place < own && sentence.tokens[matches[other].trigger].upos == "VERB"
    }
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
