public import EntenteDocuments

/// One sentence of a document.
public struct Sentence: Sendable {
  /// The kind of the zone it stands in.
  public var zone: Zone.Kind
  /// The number of that zone, so that neighbours in a paragraph are known.
  public var paragraph: Int
  /// The bytes of the document's text, from the first token to the last.
  public var bytes: Range<Int>
  /// The tokens in order.
  public var tokens: [Token]

  /// Makes a sentence.
  public init(zone: Zone.Kind, paragraph: Int, bytes: Range<Int>, tokens: [Token]) {
    self.zone = zone
    self.paragraph = paragraph
    self.bytes = bytes
    self.tokens = tokens
  }
}
