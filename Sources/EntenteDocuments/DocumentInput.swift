public import EntenteModel

/// An article to be read: bytes, where they come from, and what the caller knows about them.
public struct DocumentInput: Sendable {
  /// A file with facts about an article beside it.
  public struct Sidecar: Sendable {
    /// Its path, for messages.
    public var path: String
    /// Its content: YAML or JSON.
    public var bytes: [UInt8]

    /// Takes the content of a file.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The path, or a word such as `stdin`; the id and the format are read off it.
  public var path: String
  /// The content.
  public var bytes: [UInt8]
  /// The format, where the path does not say it.
  public var format: DocumentFormat?
  /// The id of the source, where it is not to be the file's name.
  public var id: String?
  /// The title, where the caller knows it.
  public var title: String?
  /// Where the article is found, where the caller knows it.
  public var uri: String?
  /// The date of publication, where the caller knows it; it wins over everything the file says.
  public var published: EDTF?
  /// The sidecar, where there is one.
  public var sidecar: Sidecar?

  /// Makes an input.
  public init(
    path: String,
    bytes: [UInt8],
    format: DocumentFormat? = nil,
    id: String? = nil,
    title: String? = nil,
    uri: String? = nil,
    published: EDTF? = nil,
    sidecar: Sidecar? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.format = format
    self.id = id
    self.title = title
    self.uri = uri
    self.published = published
    self.sidecar = sidecar
  }

  /// The id of a source: the file's name without folders and ending, with everything but letters,
  /// digits, `.`, `_` and `-` as a hyphen.
  public static func id(fromPath path: String) -> String {
    var name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    for ending in DocumentFormat.endings where name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
      break
    }
    var id = ""
    for scalar in name.unicodeScalars {
      let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isKept || "._-".unicodeScalars.contains(scalar) {
        id.unicodeScalars.append(scalar)
      } else if !id.hasSuffix("-") {
        id += "-"
      }
    }
    return id.isEmpty || id == "-" ? "article" : id
  }
}
