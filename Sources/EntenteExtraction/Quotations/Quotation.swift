public import EntenteModel

/// Words that a text quotes, and who says them.
public struct Quotation: Hashable, Sendable {
  /// The bytes of the document's text, from the opening mark to the closing one.
  public var bytes: Range<Int>
  /// Who says them, by which word.
  public var attribution: Attribution
}
