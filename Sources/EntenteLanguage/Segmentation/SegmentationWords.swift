import EntenteData

/// The words that decide where tokens and sentences end, from `language/segmentation.tsv`.
struct SegmentationWords: Sendable {
  /// What a word is known for.
  enum Kind: String, CaseIterable {
    case title, abbreviation, closing, prefix, opener, reporting
  }

  private let words: [Kind: Set<String>]

  init(from folder: DataFolder) throws {
    let table = try folder.table("language/segmentation.tsv")
    var words: [Kind: Set<String>] = [:]
    for row in table.rows {
      guard let kind = Kind(rawValue: row["kind"]), let word = row.value("word") else {
        throw table.error(row, "kind and word must be given, and the kind must be known")
      }
      words[kind, default: []].insert(word)
    }
    self.words = words
  }

  func contains(_ word: String, as kind: Kind) -> Bool {
    words[kind]?.contains(word) ?? false
  }

  /// Whether the stop after the word, which is given with it, belongs to the word.
  func keepsStop(_ word: String) -> Bool {
    contains(word, as: .title) || contains(word, as: .abbreviation) || contains(word, as: .closing)
  }
}
