/// An article: where statements come from.
public struct Source: Hashable, Sendable {
  /// How the date of publication is known.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    /// Told by an option or a sidecar file.
    case given
    /// Read from the file's own metadata.
    case metadata
    /// Concluded from the text; a diagnostic says from what.
    case inferred
    /// Not known.
    case unknown
  }

  /// A short name that is unique among the sources of a graph, such as `grisafi-2014`.
  public var id: String
  /// The title, where it is known.
  public var title: String?
  /// Where the article is found, where that is known.
  public var uri: String?
  /// When it was published.
  public var published: EDTF?
  /// How `published` is known.
  public var publishedBasis: Basis
  /// SHA-256 of the bytes as read, in hexadecimal.
  public var sha256: String

  /// Makes a source.
  public init(
    id: String,
    title: String? = nil,
    uri: String? = nil,
    published: EDTF? = nil,
    publishedBasis: Basis = .unknown,
    sha256: String
  ) {
    self.id = id
    self.title = title
    self.uri = uri
    self.published = published
    self.publishedBasis = publishedBasis
    self.sha256 = sha256
  }
}
