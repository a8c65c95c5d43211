import EntenteLanguage
import EntenteModel

/// Reads what is sold, given or asked for off the words around a trigger: "gas exports to Chad",
/// "supplied 50,000 tonnes of grain".
struct GoodsReader {
  let graph: EnhancedGraph
  /// Nouns that name goods: `lexicon/goods.tsv`.
  let words: Set<String>

  /// The role of the argument that names goods.
  static let role = "goods"

  /// The ways from a trigger to what it is about.
  private static let ways: Set<String> = [
    "patient", "obj", "compound", "amod", "nmod", "nmod:of", "nmod:in", "nmod:for", "obl:with",
    "obl:of", "obl:for", "obl:in", "conj", "nmod:including", "nmod:such_as",
  ]
  private static let depth = 4

  /// The goods of a trigger in the order of the text, each once, in lower case but for names.
  func goods(ofTrigger trigger: Int) -> [String] {
    var seen: Set<Int> = [trigger]
    var found: Set<Int> = []
    var next = [trigger]
    for _ in 0..<Self.depth where !next.isEmpty {
      let reached = next.flatMap { token in
        graph.edges(from: token).filter { leads($0, from: token, trigger) }.map(\.target)
      }
      next = reached.filter { seen.insert($0).inserted }
      found.formUnion(next.filter(isGoods))
    }
    let phrases = found.sorted().map(phrase)
    let covered = Set(phrases.flatMap { $0.dropLast() })
    var texts: Set<String> = []
    return phrases.filter { !covered.contains($0.upperBound - 1) }.map(text)
      .filter { texts.insert($0).inserted }
  }

  /// Of a verb only what is done to it, not what other verbs beside it have.
  private func leads(_ edge: EnhancedGraph.Edge, from token: Int, _ trigger: Int) -> Bool {
    let target = graph.sentence.tokens[edge.target]
    guard Self.ways.contains(edge.label) || edge.label.hasPrefix("conj:") else { return false }
    return target.upos != "VERB" && !(token == trigger && edge.label.hasPrefix("conj"))
  }

  private func isGoods(_ token: Int) -> Bool {
    let token = graph.sentence.tokens[token]
    return ["NOUN", "PROPN", "ADJ"].contains(token.upos)
      && (words.contains(token.form.lowercased()) || words.contains(token.lemma.lowercased()))
  }

  /// The noun with what tells its kind: "crude oil", "heavy weapons".
  private func phrase(_ token: Int) -> Range<Int> {
    let tokens = graph.sentence.tokens
    var first = token
    while first > 0, tokens[first - 1].head == token, tokens[first - 1].name == nil,
      ["amod", "compound"].contains(tokens[first - 1].relation),
      tokens[first - 1].form.allSatisfy({ $0.isLowercase })
    {
      first -= 1
    }
    return first..<token + 1
  }

  private func text(of phrase: Range<Int>) -> String {
    graph.sentence.tokens[phrase].map { $0.upos == "PROPN" ? $0.form : $0.form.lowercased() }
      .joined(separator: " ")
  }
}
