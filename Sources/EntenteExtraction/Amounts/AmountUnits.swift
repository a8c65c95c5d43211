import EntenteData

/// Units, currencies and magnitudes by the words that texts use for them.
struct AmountUnits: Sendable {
  /// What a word does to a number.
  enum Meaning: Hashable, Sendable {
    /// After the number: a unit, and the factor that brings the number to it.
    case unit(String, factor: Double)
    /// A power of ten.
    case magnitude(Double)
    /// A number in letters.
    case number(Double)
  }

  private let meanings: [String: Meaning]
  private let prefixes: [String: String]

  /// Loads `lexicon/units.tsv`.
  init(from folder: DataFolder) throws {
    let table = try folder.table("lexicon/units.tsv")
    var meanings: [String: Meaning] = [:]
    var prefixes: [String: String] = [:]
    for row in table.rows {
      guard let value = Double(row["factor"].isEmpty ? "1" : row["factor"]) else {
        throw table.error(row, entry: row["unit"], "`\(row["factor"])` is no number")
      }
      for form in row.list("forms") {
        if row["kind"] == "prefix" {
          prefixes[form] = row["unit"]
          continue
        }
        meanings[form] =
          switch row["kind"] {
          case "magnitude": .magnitude(value)
          case "number": .number(value)
          default: .unit(row["unit"], factor: value)
          }
      }
    }
    self.meanings = meanings
    self.prefixes = prefixes
  }

  /// The currency whose sign stands before a number.
  func currency(sign: String) -> String? { prefixes[sign] }

  /// The meaning of a word in lower case.
  subscript(word: String) -> Meaning? { meanings[word] }
}
