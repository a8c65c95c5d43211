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

  /// Makes evidence.
  public init(source: String, span: TextSpan, quote: String, rule: String) {
    self.source = source
    self.span = span
    self.quote = quote
    self.rule = rule
  }
}

extension Evidence: Comparable {
  /// Orders by source, place, rule and quote.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    (TextOrder(left.source), left.span, TextOrder(left.rule), TextOrder(left.quote))
      < (TextOrder(right.source), right.span, TextOrder(right.rule), TextOrder(right.quote))
  }
}
