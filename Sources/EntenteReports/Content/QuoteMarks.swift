import EntenteGraph
import EntenteModel

/// Finds what a reader looks for in a quote: the names of both ends, the amounts and the date.
struct QuoteMarks {
  private let mentions: [EntityID: [String: [TextSpan]]]

  init(_ graph: KnowledgeGraph) {
    mentions = Dictionary(
      graph.entities.map { entity in
        (
          entity.id,
          Dictionary(grouping: entity.mentions, by: \.source).mapValues { $0.map(\.span) }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Stretches of the quote, counted from its beginning.
  func spans(in evidence: Evidence, of relation: Relation) -> [TextSpan] {
    let whole = evidence.span
    let names = [relation.subject, relation.object].flatMap { end in
      mentions[end]?[evidence.source] ?? []
    }
    let date = evidence.date.map { [$0.span] } ?? []
    return (names + date).filter { $0.start >= whole.start && $0.end <= whole.end }
      .map { TextSpan(start: $0.start - whole.start, end: $0.end - whole.start) }
      + relation.amounts.compactMap { Self.place(of: $0.text, in: evidence.quote) }
  }

  private static func place(of text: String, in quote: String) -> TextSpan? {
    let words = Array(text.unicodeScalars)
    let scalars = Array(quote.unicodeScalars)
    guard !words.isEmpty, words.count <= scalars.count else { return nil }
    let starts = 0...(scalars.count - words.count)
    return starts.first { scalars[$0..<($0 + words.count)].elementsEqual(words) }
      .map { TextSpan(start: $0, end: $0 + words.count) }
  }
}
