extension GraphBuilder {
  /// Prepositions become part of the relation: `obl` of "with Chad" is `obl:with`; so do the marks
  /// of clauses: `advcl:if`.
  mutating func collapseCases() {
    for (index, token) in tokens.enumerated() where token.head >= 0 {
      addParsed(label(of: index), to: index)
    }
  }

  /// The relation of a token with its case; a conjunct without a case has that of its head.
  func label(of index: Int) -> String {
    let relation = tokens[index].relation
    switch relation {
    case "obl", "nmod", "obl:agent": return with(caseWords(of: index, "case"), relation)
    case "advcl", "acl", "advcl:relcl": return with(caseWords(of: index, "mark"), relation)
    default: return relation
    }
  }

  private func with(_ word: String?, _ relation: String) -> String {
    guard let word else { return relation }
    return "\(relation.prefix { $0 != ":" }):\(word)"
  }

  /// The prepositions before a word with what is fixed to them, joined: `because_of`.
  func caseWords(of index: Int, _ relation: String) -> String? {
    let cases = children[index].filter { tokens[$0].relation == relation }
    guard let first = cases.first else { return nil }
    let words = [first] + children[first].filter { tokens[$0].relation == "fixed" }
    // Of several prepositions all count, as in "out of"; of several marks the first.
    let others =
      relation == "case" ? cases.dropFirst().filter { $0 > first && $0 <= first + 2 } : []
    return (words + others).sorted().map { tokens[$0].form.lowercased() }.joined(separator: "_")
  }
}
