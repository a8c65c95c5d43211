public import EntenteModel

/// An article as read: text, zones and what is known about where it comes from.
public struct Document: Sendable {
  /// Where it comes from.
  public var source: Source
  /// The author, where the file names one.
  public var author: String?
  /// The text; offsets count from its beginning.
  public var text: SourceText
  /// The zones in order.
  public var zones: [Zone]

  /// Makes a document.
  public init(source: Source, author: String? = nil, text: SourceText, zones: [Zone]) {
    self.source = source
    self.author = author
    self.text = text
    self.zones = zones
  }
}
