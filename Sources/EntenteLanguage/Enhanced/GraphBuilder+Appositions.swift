extension GraphBuilder {
  /// "its ally, Chad, agreed": the name beside a common noun depends as the noun does.
  mutating func nameApposed() {
    let names = Dictionary(
      tokens.indices.filter(isNameOfNoun).map { (tokens[$0].head, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !names.isEmpty else { return }
    for source in tokens.indices {
      for edge in edges[source] {
        if let name = names[edge.target], edge.label != "appos" {
          add(edge.label, from: source, to: name)
        }
      }
    }
  }

  private func isNameOfNoun(_ token: Int) -> Bool {
    let head = tokens[token].head
    return head >= 0 && tokens[token].relation == "appos" && tokens[token].upos == "PROPN"
      && tokens[head].upos == "NOUN"
  }
}
