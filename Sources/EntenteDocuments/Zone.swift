/// A stretch of an article with one part to play; zones follow each other and do not overlap.
public struct Zone: Hashable, Sendable {
  /// The part a stretch plays.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The headline.
    case title
    /// Author and agency.
    case byline
    /// Place and date before the first sentence, or a line with the date of publication.
    case dateline
    /// A paragraph of the text.
    case body
    /// A heading inside the text.
    case heading
    /// A paragraph that quotes somebody.
    case quotation
    /// Words below a picture.
    case caption
    /// Readers' comments.
    case comments
    /// Navigation, advertisement, about boxes, house rules.
    case boilerplate

    /// Whether statements are read from it.
    public var isRead: Bool {
      switch self {
      case .title, .body, .quotation, .caption: true
      case .byline, .dateline, .heading, .comments, .boilerplate: false
      }
    }
  }

  /// The part it plays.
  public var kind: Kind
  /// The bytes of the text; one zone is at most one paragraph.
  public var bytes: Range<Int>

  /// Makes a zone.
  public init(_ kind: Kind, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}
