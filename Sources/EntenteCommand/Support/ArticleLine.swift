import Entente
import Foundation

/// An article as a line of JSON: `{"id", "text", "published", "title"}`.
struct ArticleLine {
  private struct Wire: Decodable {
    var id: String?
    var text: String
    var published: String?
    var title: String?
  }

  private let wire: Wire
  private let published: EDTF?
  private let number: Int

  /// Reads a line.
  ///
  /// - Throws: `CommandError` with the number of the line.
  init(_ line: String, number: Int) throws {
    let place = "stdin:\(number)"
    guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(line.utf8)) else {
      throw CommandError(
        path: place, reason: "is no article",
        hint: "a line is a JSON object with the keys id, text, published and title")
    }
    published = wire.published.flatMap { EDTF($0) }
    if let text = wire.published, published == nil {
      throw CommandError(path: place, reason: "`\(text)` is no EDTF date")
    }
    self.wire = wire
    self.number = number
  }

  /// The article for the reader; a date on the line wins over the one for all.
  func input(published fallback: EDTF?) -> DocumentInput {
    DocumentInput(
      path: "stdin:\(number)", bytes: Array(wire.text.utf8), format: .text,
      id: wire.id ?? "stdin-\(number)", title: wire.title, published: published ?? fallback)
  }
}
