import EntenteData
import EntenteDocuments
import EntenteModel
import Testing

@testable import EntenteExtraction

/// Reads text with the shipped data and shows what its mentions stand for.
enum SieveReader {
  private static let extractor = Result { try Extractor(from: .shipped()) }
  private static let reader = Result { try DocumentReader(from: .shipped()) }

  static func analysis(_ text: String, published: String? = nil) throws -> DocumentAnalysis {
    let (document, _) = try reader.get().read(
      DocumentInput(
        path: "a.txt", bytes: Array(text.utf8), published: published.flatMap { EDTF($0) }))
    return DocumentAnalysis(document, with: try extractor.get())
  }

  /// `words=code+code` of the mentions that a sieve decided, or of all.
  static func mentions(
    _ text: String, published: String? = nil, by sieve: String? = nil
  ) throws -> [String] {
    let analysis = try analysis(text, published: published)
    return analysis.mentions.mentions.filter { sieve == nil || $0.sieve == sieve }.map { mention in
      analysis.document.text[mention.bytes] + "="
        + mention.entities.map(\.code).joined(separator: "+")
    }
  }

  /// `leader relation holder: title`.
  static func offices(_ text: String, published: String? = nil) throws -> [String] {
    try analysis(text, published: published).mentions.offices.map {
      "\($0.leader.code) \($0.relation) \($0.holder.code): \($0.title)"
    }
  }
}

/// A text, and what one sieve finds in it.
struct SieveCase: CustomTestStringConvertible {
  var text: String
  var expected: [String]
  var published: String?

  init(_ text: String, _ expected: [String], published: String? = nil) {
    self.text = text
    self.expected = expected
    self.published = published
  }

  var testDescription: String { text }
}
