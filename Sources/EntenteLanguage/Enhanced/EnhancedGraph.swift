/// The dependency tree of a sentence made easy for rules: who does what to whom in every clause,
/// whatever the construction.
///
/// Labels of edges, beside those of Universal Dependencies:
/// - `agent` and `patient` of a verb, whatever its voice: subject and object of an active clause,
///   `by` phrase and subject of a passive one; also found over coordination, control, raising,
///   relative clauses, participles and light verbs; the subject of a copula is the `agent` of what
///   it is said to be;
/// - the case is part of the label: `obl:with`, `nmod:of`, `nmod:between`, `obl:because_of`; so is
///   the mark of a clause: `advcl:if`, `acl:to`.
public struct EnhancedGraph: Sendable {
  /// One edge from a word to what depends on it.
  public struct Edge: Hashable, Sendable {
    /// The relation.
    public var label: String
    /// The index of the dependent token.
    public var target: Int
    /// Whether the edge was concluded rather than parsed.
    public var isPropagated: Bool

    /// Makes an edge.
    public init(label: String, target: Int, isPropagated: Bool = false) {
      self.label = label
      self.target = target
      self.isPropagated = isPropagated
    }
  }

  /// The sentence it was made from.
  public let sentence: Sentence
  private let outgoing: [[Edge]]
  private let incoming: [[Edge]]
  private let clauseMarks: [ClauseMarks]

  /// Rewrites the tree of a sentence.
  public init(_ sentence: Sentence, words: ClauseWords) {
    self.sentence = sentence
    var builder = GraphBuilder(sentence.tokens, words: words)
    builder.build()
    outgoing = builder.sortedEdges
    var incoming = [[Edge]](repeating: [], count: outgoing.count)
    for (source, edges) in outgoing.enumerated() {
      for edge in edges {
        incoming[edge.target].append(
          Edge(label: edge.label, target: source, isPropagated: edge.isPropagated))
      }
    }
    self.incoming = incoming
    clauseMarks = MarkReader(builder).marks()
  }

  /// The edges from a token in the order of their targets.
  public func edges(from token: Int) -> [Edge] { outgoing[token] }

  /// The edges to a token in the order of their sources; `target` is the source.
  public func edges(to token: Int) -> [Edge] { incoming[token] }

  /// What the text says of the clause that a token heads; for nouns, of the noun phrase and of the
  /// clause around it.
  public func marks(of token: Int) -> ClauseMarks { clauseMarks[token] }
}
