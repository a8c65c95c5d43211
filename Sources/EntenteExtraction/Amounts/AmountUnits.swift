import EntenteData

/// Units, currencies and magnitudes by the words that texts use for them.
struct AmountUnits: Sendable {
  /// What a word does to a number.
  enum Meaning: Hashable, Sendable {
    /// Before the number: a currency sign.
    case prefix(String)
    /// After the number: a unit, and the factor that brings the number to it.
    case unit(String, factor: Double)
    /// A power of ten.
    case magnitude(Double)
    /// A number in letters.
    case number(Double)
  }

  private let meanings: [String: Meaning]

  /// Loads `lexicon/units.tsv`.
  init(from folder: DataFolder) throws {
    let table = try folder.table("lexicon/units.tsv")
    var meanings: [String: Meaning] = [:]
    for row in table.rows {
      guard let value = Double(row["factor"].isEmpty ? "1" : row["factor"]) else {
        throw table.error(row, entry: row["unit"], "`\(row["factor"])` is no number")
      }
      for form in row.list("forms") {
        meanings[form] =
          switch row["kind"] {
          case "prefix": .prefix(row["unit"])
          case "magnitude": .magnitude(value)
          case "number": .number(value)
          default: .unit(row["unit"], factor: value)
          }
      }
    }
    self.meanings = meanings
  }

  /// The meaning of a word in lower case.
  subscript(word: String) -> Meaning? { meanings[word] }
}
