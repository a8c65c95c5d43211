/// The words of a source that support a statement, and the rule that read them.
public struct Evidence: Hashable, Sendable {
  /// The id of the source.
  public var source: String
  /// Where in the source's text.
  public var span: TextSpan
  /// The text of that span, letter for letter.
  public var quote: String
  /// The rule that made the statement, such as `debt.write-off`.
  public var rule: String
  /// The words that date the statement, as the text has them; nil where none do.
  public var date: DateMention?

  /// Makes evidence.
  public init(
    source: String, span: TextSpan, quote: String, rule: String, date: DateMention? = nil
  ) {
    self.source = source
    self.span = span
    self.quote = quote
    self.rule = rule
    self.date = date
  }
}

extension Evidence: Comparable {
  /// Orders by source, place, rule, quote and date; what has no date comes last.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    let own = (TextOrder(left.source), left.span, TextOrder(left.rule), TextOrder(left.quote))
    let other = (TextOrder(right.source), right.span, TextOrder(right.rule), TextOrder(right.quote))
    guard own == other else { return own < other }
    guard let date = left.date else { return false }
    return right.date.map { date < $0 } ?? true
  }
}
