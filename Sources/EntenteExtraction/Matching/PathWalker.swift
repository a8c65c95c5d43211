import EntenteLanguage

/// Walks the paths of rules over the enhanced graph of a sentence.
struct PathWalker {
  let graph: EnhancedGraph
  /// Whether phrases that hang on a neighbouring word count too.
  var isLoose = false

  private var tokens: [Token] { graph.sentence.tokens }

  /// The tokens that the first alternative that leads anywhere reaches, in the order of the text.
  func tokens(from start: Int, by path: RulePath) -> [Int] {
    for alternative in path.alternatives {
      let reached = walk(from: start, steps: alternative[...])
      if !reached.isEmpty { return reached }
    }
    return []
  }

  /// What each alternative reaches, in order of preference.
  func reachable(from start: Int, by path: RulePath) -> [[Int]] {
    path.alternatives.map { walk(from: start, steps: $0[...]) }.filter { !$0.isEmpty }
  }

  private func walk(from token: Int, steps: ArraySlice<RulePath.Step>) -> [Int] {
    guard let step = steps.first else { return [token] }
    let rest = steps.dropFirst()
    var reached = step.isOptional ? walk(from: token, steps: rest) : []
    for next in targets(of: step.label, from: token) where fits(next, step) {
      reached += walk(from: next, steps: rest)
    }
    return Array(Set(reached)).sorted()
  }

  private func targets(of label: String, from token: Int) -> [Int] {
    if label == "self" { return [token] }
    let head = tokens[token].head
    if label == "head" { return head >= 0 ? [head] : [] }
    if label == "appos-head" { return isApposed(token) ? [head] : [] }
    if label == "predicate" {
      return head >= 0 && tokens[token].relation.hasPrefix("nsubj") ? [head] : []
    }
    if label == "above" { return agentsAbove(token) }
    let direct = graph.edges(from: token).filter { matches($0, label) }.map(\.target)
    guard direct.isEmpty, isLoose else { return direct }
    return LooseAttachments(graph: graph).targets(of: label, from: token)
  }

  /// "Raul Castro, his brother", "his brother Raul Castro".
  private func isApposed(_ token: Int) -> Bool {
    let head = tokens[token].head
    guard head >= 0 else { return false }
    return switch tokens[token].relation {
    case "appos": true
    case "nmod:desc", "compound", "flat": head > token && tokens[head].name != nil
    default: false
    }
  }

  /// The agents of the words above a token in the tree, nearest first; only those of the first word
  /// that has any: who acts in the clause around a noun.
  private func agentsAbove(_ token: Int) -> [Int] {
    var above = tokens[token].head
    var steps = 0
    while above >= 0, steps < tokens.count {
      let agents = graph.edges(from: above)
        .filter { $0.label == "agent" || $0.label == "nmod:poss" && $0.target != token }
        .map(\.target)
      if !agents.isEmpty { return agents }
      above = tokens[above].head
      steps += 1
    }
    return []
  }

  /// A bare word stands for the relation itself or for a case: `with` for `obl:with`.
  private func matches(_ edge: EnhancedGraph.Edge, _ label: String) -> Bool {
    if edge.label == label { return true }
    if label == "adj" { return edge.label == "amod" || edge.label == "compound" }
    if label == "poss" { return edge.label == "nmod:poss" }
    guard let colon = edge.label.firstIndex(of: ":") else { return false }
    let (base, detail) = (edge.label[..<colon], edge.label[edge.label.index(after: colon)...])
    return detail == label && (base == "obl" || base == "nmod" || base == "acl" || base == "advcl")
      && detail != "poss" && detail != "relcl"
  }

  private func fits(_ token: Int, _ step: RulePath.Step) -> Bool {
    guard !step.lemmas.isEmpty else { return true }
    // An amount is one token: 500 workers are workers.
    let form = tokens[token].form.lowercased().split(separator: " ").last.map(String.init) ?? ""
    // Plural nouns such as troops have a lemma of their own in some treebanks.
    let words = [
      tokens[token].lemma.lowercased(), form, form.hasSuffix("s") ? String(form.dropLast()) : form,
    ]
    return step.lemmas.contains(where: words.contains)
  }
}
