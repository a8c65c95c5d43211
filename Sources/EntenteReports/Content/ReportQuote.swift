import EntenteModel

/// The words of a source that support a relation, as a report shows them.
public struct ReportQuote: Hashable, Sendable {
  /// A stretch of the quote.
  public struct Part: Hashable, Sendable {
    /// Its words.
    public var text: String
    /// Whether it names an end of the relation, one of its amounts or its date.
    public var isMarked: Bool
  }

  /// What stands around a quote in its sentence.
  public struct Context: Hashable, Sendable {
    /// From the beginning of the sentence.
    public var before: String
    /// To the end of the sentence.
    public var after: String

    /// Makes a context.
    public init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// The source's number in the report.
  public var source: Int
  /// The source's title.
  public var title: String
  /// The source's address, where a page may link to it.
  public var link: String?
  /// When the source was published, in words.
  public var published: String
  /// The sentence up to the quote; nil where there is nothing or the article was not at hand.
  public var before: String?
  /// The quote.
  public var parts: [Part]
  /// The sentence after the quote; nil where there is nothing or the article was not at hand.
  public var after: String?
  /// Where it stands: the first and last scalar, counted from 1.
  public var place: String
  /// The rule that read it.
  public var rule: String
  /// The words that date it, as the text has them; nil where none do.
  public var dated: String?

  /// The words of the quote.
  public var text: String { parts.map(\.text).joined() }

  init(
    _ evidence: Evidence, marking spans: [TextSpan], from source: ReportSource, _ around: Context?
  ) {
    self.source = source.number
    title = source.title
    link = source.link
    published = source.published
    before = around.flatMap { $0.before.isEmpty ? nil : $0.before }
    parts = Self.parts(of: evidence, marking: spans)
    after = around.flatMap { $0.after.isEmpty ? nil : $0.after }
    place = "characters \(evidence.span.start + 1)–\(evidence.span.end)"
    rule = evidence.rule
    dated = evidence.date?.text
  }

  private static func parts(of evidence: Evidence, marking spans: [TextSpan]) -> [Part] {
    let scalars = Array(evidence.quote.unicodeScalars)
    var parts: [Part] = []
    var place = 0
    func add(to end: Int, isMarked: Bool) {
      guard end > place else { return }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[place..<end])
      parts.append(Part(text: String(text), isMarked: isMarked))
      place = end
    }
    for span in spans.sorted() where span.start >= place && span.end <= scalars.count {
      add(to: span.start, isMarked: false)
      add(to: span.end, isMarked: true)
    }
    add(to: scalars.count, isMarked: false)
    return parts
  }
}
