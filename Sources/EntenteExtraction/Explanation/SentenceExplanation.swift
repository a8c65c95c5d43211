public import EntenteDocuments
public import EntenteLanguage
public import EntenteModel

/// What was found in one sentence and what was not: the answer to "why" and "why not".
public struct SentenceExplanation: Sendable {
  /// A name or description and what it was taken for.
  public struct NamedThing: Hashable, Sendable {
    /// The words.
    public var text: String
    /// The entities, by id; empty where nothing was decided.
    public var entities: [EntityID]
    /// The sieve that decided.
    public var sieve: String
  }

  /// A rule whose trigger stands in the sentence.
  public struct TriedRule: Hashable, Sendable {
    /// The rule.
    public var rule: String
    /// The relation type it gives.
    public var type: RelationType
    /// The trigger as it stands in the text.
    public var trigger: String
    /// The way in the tree from the trigger to its parties, as `agent Kenya`, in order.
    public var path: [String]
    /// What was missing: `subject`, `object`, `condition`, `kinds`; nil where it matched.
    public var missing: String?
    /// What stands in the place of what was missing; nil where the rule matched.
    public var gap: Coverage.Gap?
    /// The words that stand there and stand for nobody; empty where there are none.
    public var words: String
  }

  /// The words of the sentence.
  public var text: String
  /// The names and descriptions in the order of the text.
  public var things: [NamedThing]
  /// The dates: the words, the value and what it was anchored to.
  public var dates: [TimeExpression]
  /// The rules that were tried, in the order of their triggers.
  public var rules: [TriedRule]
  /// What depends on what, each name as one word.
  public var tree: SentenceTree
}

extension Extractor {
  /// Explains every sentence of an article that overlaps a span, or all of them.
  public func explanations(of document: Document, in span: TextSpan? = nil) -> [SentenceExplanation]
  {
    let analysis = DocumentAnalysis(document, with: self)
    return analysis.sentences.indices.compactMap { index in
      let bytes = analysis.sentences[index].bytes
      if let span {
        let start = document.text.scalarOffset(ofByte: bytes.lowerBound)
        let end = document.text.scalarOffset(ofByte: bytes.upperBound)
        guard start < span.end, span.start < end else { return nil }
      }
      return analysis.explanation(ofSentence: index)
    }
  }
}

extension DocumentAnalysis {
  /// Everything that was found and tried in a sentence.
  func explanation(ofSentence index: Int) -> SentenceExplanation {
    let sentence = sentences[index]
    let finder = gapFinder(forSentence: index)
    return SentenceExplanation(
      text: document.text[sentence.bytes],
      things: mentions.mentions.filter { $0.sentence == index }.map {
        .init(text: document.text[$0.bytes], entities: $0.entities, sieve: $0.sieve)
      },
      dates: dates.filter { sentence.bytes.contains($0.bytes.lowerBound) },
      rules: attempts(inSentence: index).map {
        tried($0, in: sentence, gap: finder.gap(of: $0))
      },
      tree: SentenceTree(sentence.tokens))
  }

  private func tried(
    _ attempt: RuleAttempt, in sentence: Sentence, gap: (gap: Coverage.Gap, words: String)?
  ) -> SentenceExplanation.TriedRule {
    let graph = self.graph(of: sentence)
    let path = graph.edges(from: attempt.trigger)
      .filter { !["punct", "det", "mark"].contains($0.label) }
      .map { "\($0.label) \(sentence.tokens[$0.target].form)" }
    return .init(
      rule: attempt.rule.name, type: attempt.rule.type,
      trigger: sentence.tokens[attempt.trigger].form, path: path,
      missing: attempt.miss?.rawValue, gap: gap?.gap, words: gap?.words ?? "")
  }
}
