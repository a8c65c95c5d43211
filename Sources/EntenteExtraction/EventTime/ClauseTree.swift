import EntenteLanguage

/// The clauses of a sentence, as its dependency tree has them.
struct ClauseTree {
  let sentence: Sentence
  private static let clauses: Set<String> = [
    "acl", "advcl", "ccomp", "csubj", "root", "xcomp",
  ]

  /// The relation of a token without its subtype.
  func relation(_ token: Int) -> String {
    String(sentence.tokens[token].relation.prefix { $0 != ":" })
  }

  /// Whether a token heads a clause.
  func isHead(_ token: Int) -> Bool {
    let word = sentence.tokens[token]
    if word.head < 0 || Self.clauses.contains(relation(token)) { return true }
    return ["conj", "parataxis"].contains(relation(token))
      && (isVerb(token) || children(of: token).contains { relation($0) == "cop" })
  }

  /// The token that the others hang from.
  var root: Int? { sentence.tokens.firstIndex { $0.head < 0 } }

  /// Whether a word of the sentence has tense.
  var hasFiniteVerb: Bool {
    sentence.tokens.contains { ["VBD", "VBZ", "VBP", "MD"].contains($0.xpos) }
  }

  private func isVerb(_ token: Int) -> Bool {
    ["VERB", "AUX"].contains(sentence.tokens[token].upos)
  }

  /// The heads above a token from the nearest to the root.
  func ancestors(of token: Int) -> [Int] {
    var found: [Int] = []
    var at = sentence.tokens[token].head
    while at >= 0, at < sentence.tokens.count, found.count < sentence.tokens.count {
      found.append(at)
      at = sentence.tokens[at].head
    }
    return found
  }

  /// The tokens right below one.
  func children(of head: Int) -> [Int] {
    sentence.tokens.indices.filter { sentence.tokens[$0].head == head }
  }

  /// The heads above a token below that of its clause.
  func nouns(above token: Int) -> [Int] {
    Array(ancestors(of: token).prefix { !isHead($0) })
  }

  /// The head of the clause that a token stands in; itself where it heads one.
  func clause(of token: Int) -> Int {
    ([token] + ancestors(of: token)).first(where: isHead) ?? token
  }

  /// The word that introduces a clause: when, after, that.
  func mark(of clause: Int) -> String? {
    sentence.tokens.indices.first {
      sentence.tokens[$0].head == clause && $0 < clause
        && (relation($0) == "mark"
          || (relation($0) == "advmod" && sentence.tokens[$0].xpos == "WRB"))
    }.map(lowercased)
  }

  func lowercased(_ token: Int) -> String { sentence.tokens[token].form.lowercased() }
}
