/// All patterns of all rules as one tree that is walked along the tokens.
struct TimeTrie: Sendable {
  /// A way through a pattern that ends at a node.
  struct Leaf: Sendable {
    var rule: Int
    var before: Int
    var behind: Int
  }

  private struct Node: Sendable {
    /// The categories that lead on, one bit each; their children stand in order at `children`.
    var categories: UInt64 = 0
    var children: [Int32] = []
    var literals: [(word: Int32, child: Int32)] = []
    var leaves: [Leaf] = []
  }

  private var nodes = [Node()]

  /// A match: which rule, which tokens, and as what each was taken.
  struct Match {
    var leaf: Leaf
    var length: Int
    /// The category that each token was taken for; nil for a literal word.
    var path: [TimeCategory?]
  }

  /// Adds a way through a pattern.
  mutating func insert(_ path: TimePattern.Path, rule: Int, vocabulary: inout TimeVocabulary) {
    var at = 0
    for symbol in path.symbols {
      switch symbol {
      case .category(let category): at = child(of: at, category)
      case .literal(let word): at = child(of: at, vocabulary.insert(Array(word.utf8)))
      }
    }
    let leaf = Leaf(rule: rule, before: path.before, behind: path.behind)
    let isKnown = nodes[at].leaves.contains {
      ($0.rule, $0.before, $0.behind) == (leaf.rule, leaf.before, leaf.behind)
    }
    if !isKnown { nodes[at].leaves.append(leaf) }
  }

  private mutating func child(of node: Int, _ category: TimeCategory) -> Int {
    let index = (nodes[node].categories & (category.bit - 1)).nonzeroBitCount
    if nodes[node].categories & category.bit == 0 {
      nodes[node].categories |= category.bit
      nodes[node].children.insert(Int32(nodes.count), at: index)
      nodes.append(Node())
    }
    return Int(nodes[node].children[index])
  }

  private mutating func child(of node: Int, _ word: Int) -> Int {
    if let known = nodes[node].literals.first(where: { $0.word == Int32(word) }) {
      return Int(known.child)
    }
    nodes[node].literals.append((Int32(word), Int32(nodes.count)))
    nodes.append(Node())
    return nodes.count - 1
  }

  /// Where each literal word leads from the root, which has too many to search; -1 for nowhere.
  private var starts: [Int32] = []

  /// Makes the tree ready for walking once all patterns are in.
  mutating func seal(words: Int) {
    starts = Array(repeating: -1, count: words)
    for edge in nodes[0].literals { starts[Int(edge.word)] = edge.child }
  }

  /// Whether a pattern can begin with the token.
  func canStart(_ token: TimeToken) -> Bool {
    token.categories & nodes[0].categories != 0 || (token.word >= 0 && starts[token.word] >= 0)
  }

  /// The best match that begins at a token: the one whose expression begins first, then the one
  /// that reaches farthest, then the one that looks at most words, then the earliest rule; matches
  /// that `accept` refuses do not count.
  func match(
    _ tokens: [TimeToken], at start: Int, accept: (Match) -> Bool
  ) -> Match? {
    var search = Search(tokens: tokens, start: start)
    walk(0, &search, accept)
    return search.best
  }

  private struct Search {
    let tokens: [TimeToken]
    let start: Int
    var path: [TimeCategory?] = []
    var best: Match?
  }

  private func walk(_ node: Int, _ search: inout Search, _ accept: (Match) -> Bool) {
    for leaf in nodes[node].leaves {
      let match = Match(leaf: leaf, length: search.path.count, path: search.path)
      if isBetter(match, than: search.best), accept(match) { search.best = match }
    }
    let at = search.start + search.path.count
    guard at < search.tokens.count, !search.tokens[at].isNamed else { return }
    if at > search.start, search.tokens[at].sentence != search.tokens[search.start].sentence {
      return
    }
    var shared = search.tokens[at].categories & nodes[node].categories
    while shared != 0 {
      let bit = shared & (0 &- shared)
      shared &= shared - 1
      let index = (nodes[node].categories & (bit - 1)).nonzeroBitCount
      search.path.append(TimeCategory(rawValue: UInt8(bit.trailingZeroBitCount)))
      walk(Int(nodes[node].children[index]), &search, accept)
      search.path.removeLast()
    }
    let word = search.tokens[at].word
    guard word >= 0 else { return }
    let child = child(of: node, literal: word)
    guard child >= 0 else { return }
    search.path.append(nil)
    walk(child, &search, accept)
    search.path.removeLast()
  }

  private func child(of node: Int, literal word: Int) -> Int {
    if node == 0 { return Int(starts[word]) }
    return nodes[node].literals.first { $0.word == Int32(word) }.map { Int($0.child) } ?? -1
  }

  private func isBetter(_ match: Match, than best: Match?) -> Bool {
    guard let best else { return true }
    if match.leaf.before != best.leaf.before { return match.leaf.before < best.leaf.before }
    let (reach, bestReach) = (match.length - match.leaf.behind, best.length - best.leaf.behind)
    if reach != bestReach { return reach > bestReach }
    return (-match.length, match.leaf.rule) < (-best.length, best.leaf.rule)
  }
}
