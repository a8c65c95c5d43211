import EntenteGraph
import EntenteModel

/// An article as a report lists it.
public struct ReportSource: Hashable, Sendable {
  /// Its number in the report, from 1, in the order of dates of publication.
  public var number: Int
  /// Its id.
  public var id: String
  /// Its title, or its id where it has none.
  public var title: String
  /// Where it is found: an address that a page may link to; nil for all others.
  public var link: String?
  /// When it was published, in words.
  public var published: String
  /// The same as EDTF.
  public var edtf: String?
  /// How the date is known.
  public var basis: String
  /// How many relations rest on it.
  public var relations: Int
  /// How many of them rest on it alone.
  public var alone: Int
  /// SHA-256 of its bytes.
  public var sha256: String

  init(_ source: Source, number: Int, relations: [Relation]) {
    let own = relations.filter { $0.evidence.contains { $0.source == source.id } }
    self.number = number
    id = source.id
    title = source.title ?? source.id
    link = source.uri.flatMap(Self.safe)
    published = source.published?.words ?? "no date"
    edtf = source.published?.description
    basis = Self.words(for: source.publishedBasis)
    self.relations = own.count
    alone = own.filter { $0.evidence.allSatisfy { $0.source == source.id } }.count
    sha256 = source.sha256
  }

  /// Only these kinds of address become links: an address comes from an article.
  private static func safe(_ uri: String) -> String? {
    let start = uri.prefix(8).lowercased()
    // RFC 3986 has none of these; Markdown and HTML would have to guess where the address ends.
    let isPlain = uri.unicodeScalars.allSatisfy {
      (0x21..<0x7F).contains($0.value) && !"<>\"\\^`{|}".unicodeScalars.contains($0)
    }
    return isPlain && (start.hasPrefix("http://") || start == "https://") ? uri : nil
  }

  private static func words(for basis: Source.Basis) -> String {
    switch basis {
    case .given: "given by the editor"
    case .metadata: "from the file"
    case .inferred: "concluded from the text"
    case .unknown: "unknown"
    }
  }
}
