import EntenteModel
import Yams

/// What a file says about itself or a sidecar about it.
struct SourceMetadata {
  var id: String?
  var title: String?
  var author: String?
  var uri: String?
  var published: EDTF?
  var publishedBasis = Source.Basis.metadata
  /// The words from which a date was concluded.
  var publishedWords: String?
  /// A date that could not be read.
  var unreadableDate: String?

  init() {}

  /// Reads a YAML mapping; JSON is YAML as well.
  ///
  /// - Throws: what the YAML parser says.
  init(yaml bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mapping = try Yams.compose(yaml: text)?.mapping else { return }
    for (key, value) in mapping {
      guard let key = key.string?.lowercased() else { continue }
      set(key, to: Self.text(value))
    }
  }

  private static func text(_ node: Node) -> String? {
    if let sequence = node.sequence {
      let parts = sequence.compactMap(\.scalar?.string)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    return node.scalar?.string
  }

  /// Takes a value under one of the names that are in use for it.
  mutating func set(_ key: String, to value: String?) {
    guard let value, !value.isEmpty else { return }
    switch key {
    case "id": id = id ?? value
    case "title": title = title ?? value
    case "author", "authors", "byline", "creator": author = author ?? value
    case "uri", "url", "source", "link", "canonical": uri = uri ?? value
    case "published", "date", "datepublished", "pubdate", "created": setDate(value)
    default: break
    }
  }

  mutating func setDate(_ words: String) {
    guard published == nil else { return }
    published = PublicationDate.parse(words)
    unreadableDate = published == nil ? unreadableDate ?? words : nil
  }

  /// What is missing taken from another.
  func filled(from other: SourceMetadata) -> SourceMetadata {
    var result = self
    result.id = id ?? other.id
    result.title = title ?? other.title
    result.author = author ?? other.author
    result.uri = uri ?? other.uri
    result.published = published ?? other.published
    result.unreadableDate = unreadableDate ?? other.unreadableDate
    return result
  }
}
