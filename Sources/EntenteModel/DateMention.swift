/// Words of a source that say when, such as `last year`. They stand in the quote that they date, or
/// before it: in the sentence, or in the paragraph.
public struct DateMention: Hashable, Sendable {
  /// Where in the source's text.
  public var span: TextSpan
  /// The text of that span, letter for letter.
  public var text: String

  /// Makes a mention.
  public init(span: TextSpan, text: String) {
    self.span = span
    self.text = text
  }
}

extension DateMention: Comparable {
  /// Orders by place, then by text.
  public static func < (left: DateMention, right: DateMention) -> Bool {
    (left.span, TextOrder(left.text)) < (right.span, TextOrder(right.text))
  }
}
