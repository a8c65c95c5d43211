public import EntenteGraph
public import EntenteModel

extension ReportQuote.Context {
  /// How far a context goes on either side, in Unicode scalars.
  private static let reach = 320

  /// The sentences around the quotes of a graph.
  ///
  /// - Parameters:
  ///   - graph: what is reported.
  ///   - texts: the texts of its sources, by id; a quote that is not at its place in a text gets
  ///     no context.
  /// - Returns: the contexts by evidence.
  public static func contexts(
    of graph: KnowledgeGraph, in texts: [String: String]
  ) -> [Evidence: ReportQuote.Context] {
    let scalars = texts.mapValues { Array($0.unicodeScalars) }
    var contexts: [Evidence: ReportQuote.Context] = [:]
    for evidence in graph.relations.flatMap(\.evidence) where contexts[evidence] == nil {
      guard let text = scalars[evidence.source], evidence.span.end <= text.count,
        evidence.span.start >= 0,
        text[evidence.span.start..<evidence.span.end].elementsEqual(evidence.quote.unicodeScalars)
      else { continue }
      contexts[evidence] = ReportQuote.Context(around: evidence.span, in: text)
    }
    return contexts
  }

  /// From the end of the sentence before to the end of this one. It only helps to read on, so an
  /// abbreviation that looks like an end does no harm.
  private init(around span: TextSpan, in text: [Unicode.Scalar]) {
    var start = span.start
    let first = max(0, span.start - Self.reach)
    while start > first, !Self.isEnd(at: start - 1, in: text) { start -= 1 }
    var end = span.end
    let last = min(text.count, span.end + Self.reach)
    while end < last, text[end] != "\n", !(end > 0 && Self.isEnd(at: end - 1, in: text)) {
      end += 1
    }
    self.init(
      before: Self.text(text[start..<span.start]).trimmedAtStart,
      after: Self.text(text[span.end..<end]).trimmedAtEnd)
  }

  /// Whether a sentence or line ends at a place: what follows does not belong to it.
  private static func isEnd(at place: Int, in text: [Unicode.Scalar]) -> Bool {
    if text[place] == "\n" { return true }
    guard place > 0, text[place].properties.isWhitespace else { return false }
    return ".!?。".unicodeScalars.contains(text[place - 1])
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension String {
  fileprivate var trimmedAtStart: String { String(drop { $0.isWhitespace }) }

  fileprivate var trimmedAtEnd: String {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
