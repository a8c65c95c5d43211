/// Makes the edges of an enhanced graph, one rewriting after the other; a file for each kind.
struct GraphBuilder {
  typealias Edge = EnhancedGraph.Edge

  let tokens: [Token]
  let words: ClauseWords
  /// The dependents of each token in the tree, in the order of the text.
  let children: [[Int]]
  /// Tokens, each after its head.
  let topDown: [Int]
  private(set) var edges: [[Edge]]
  /// The subject of each clause as it stands or is understood.
  var subjects: [Int?]

  init(_ tokens: [Token], words: ClauseWords) {
    self.tokens = tokens
    self.words = words
    var children = [[Int]](repeating: [], count: tokens.count)
    var order: [Int] = []
    for (index, token) in tokens.enumerated() {
      if tokens.indices.contains(token.head) {
        children[token.head].append(index)
      } else {
        order.append(index)
      }
    }
    var next = 0
    while next < order.count {
      order += children[order[next]]
      next += 1
    }
    self.children = children
    topDown = order
    edges = [[Edge]](repeating: [], count: tokens.count)
    subjects = [Int?](repeating: nil, count: tokens.count)
  }

  /// All rewritings; each relies on those before it.
  mutating func build() {
    collapseCases()
    shareAmongConjuncts()
    findSubjects()
    resolveRelativeClauses()
    giveRoles()
    unpackLightVerbs()
    nameApposed()
  }

  /// The edges of each token by target, then as they were made.
  var sortedEdges: [[Edge]] {
    edges.map { list in
      list.enumerated().sorted { ($0.element.target, $0.offset) < ($1.element.target, $1.offset) }
        .map(\.element)
    }
  }

  // MARK: Asking

  func relation(_ token: Int) -> Substring { tokens[token].relation[...].prefix { $0 != ":" } }

  func child(of token: Int, _ relations: String...) -> Int? {
    children[token].first { relations.contains(tokens[$0].relation) }
  }

  func targets(of token: Int, _ label: String) -> [Int] {
    edges[token].filter { $0.label == label }.map(\.target)
  }

  /// Whether what depends on the token is a clause: a verb, or something with a copula.
  func isPredicate(_ token: Int) -> Bool {
    tokens[token].upos == "VERB" || child(of: token, "cop") != nil
  }

  func isPassive(_ token: Int) -> Bool {
    if child(of: token, "aux:pass", "nsubj:pass", "csubj:pass") != nil { return true }
    // "had attacked and defeated" is active throughout.
    if tokens[token].relation == "conj", tokens[token].head >= 0,
      tokens[tokens[token].head].upos == "VERB"
    {
      return tokens[token].xpos == "VBN" && isPassive(tokens[token].head)
    }
    return tokens[token].xpos == "VBN" && child(of: token, "aux") == nil
      && child(of: token, "nsubj") == nil && tokens[token].features.hasSuffix("Voice=Pass")
  }

  // MARK: Adding

  /// Adds the edge from a token's head, which is the first between the two.
  mutating func addParsed(_ label: String, to target: Int) {
    edges[tokens[target].head].append(Edge(label: label, target: target))
  }

  /// Adds an edge unless it exists or would lead to its own source.
  mutating func add(_ label: String, from source: Int, to target: Int, isPropagated: Bool = true) {
    guard source != target,
      !edges[source].contains(where: { $0.target == target && $0.label == label })
    else { return }
    edges[source].append(Edge(label: label, target: target, isPropagated: isPropagated))
  }
}
