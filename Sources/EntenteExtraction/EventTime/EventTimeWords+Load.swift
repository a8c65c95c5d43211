import EntenteData

extension EventTimeWords {
  /// Reads the words.
  ///
  /// - Throws: `DataError` with path and line for a use that there is not.
  init(from folder: DataFolder) throws {
    let table = try folder.table("dates/clauses.tsv")
    for row in table.rows {
      switch row["use"] {
      case "ahead": ahead.insert(row["word"])
      case "comparing": comparing.insert(row["word"])
      case "joining": joining.insert(row["word"])
      case "moving": moving.insert(row["word"])
      case "ranking": ranking.insert(row["word"])
      case "reporting": reporting.insert(row["word"])
      case "separating": separating.insert(row["word"])
      default: throw table.error(row, entry: row["word"], "`\(row["use"])` is no use of a word")
      }
    }
  }
}
