import EntenteModel
import Testing

@testable import EntenteExtraction

/// A text and the dates of the statements of one type that are read from it, in the order of the
/// text; `-` for none.
struct TimedText: CustomTestStringConvertible, Sendable {
  var text: String
  var type: RelationType
  var dates: [String]
  var published: String?

  init(
    _ type: RelationType, _ dates: String..., in text: String, published: String? = nil
  ) {
    self.text = text
    self.type = type
    self.dates = dates
    self.published = published
  }

  var testDescription: String { text }

  /// The dates that are read, each once.
  func found() throws -> [String] {
    let dates = try SieveReader.analysis(text, published: published).statements().filter {
      $0.type == type
    }
    .map { $0.date?.description ?? "-" }
    return dates.enumerated().filter { dates.firstIndex(of: $1) == $0 }.map(\.element)
  }
}
