import EntenteData
import EntenteModel

/// What no rule can reckon: the days of feasts that move through the year, and when the fiscal years
/// of states begin.
struct TimeTables: Sendable {
  /// When a fiscal year begins; never in January, which is a year like any other.
  struct FiscalYear: Sendable {
    var since: Int
    var month: Int
    /// Whether fiscal 2016 ends in 2016, and not begins.
    var isNamedByEnd: Bool
  }

  /// The days of feasts by number, in order.
  private(set) var feasts: [Int: [EDTF]] = [:]
  /// The state that each word of the vocabulary names.
  private(set) var states: [Int: String] = [:]
  /// The state that is meant where none is named.
  private(set) var usualState = ""
  private var fiscalYears: [String: [FiscalYear]] = [:]

  /// Reads `dates/moving-feasts.tsv` and `dates/fiscal-years.tsv`.
  ///
  /// - Parameters:
  ///   - folder: where they are.
  ///   - vocabulary: gets the words of states.
  /// - Throws: `DataError` with path and line.
  init(from folder: DataFolder, vocabulary: inout TimeVocabulary) throws {
    try self.init(
      feasts: folder.table("dates/moving-feasts.tsv"),
      fiscalYears: folder.table("dates/fiscal-years.tsv"), vocabulary: &vocabulary)
  }

  /// Reads both tables.
  ///
  /// - Throws: `DataError` with path and line.
  init(feasts: DataTable, fiscalYears: DataTable, vocabulary: inout TimeVocabulary) throws {
    try readFeasts(feasts)
    try readFiscalYears(fiscalYears, &vocabulary)
  }

  private mutating func readFeasts(_ table: DataTable) throws {
    for row in table.rows {
      guard let code = Int(row["code"]), let date = EDTF(row["date"]), date.earliest != nil else {
        throw table.error(row, entry: row["feast"], "needs a number and a date")
      }
      feasts[code, default: []].append(date)
    }
  }

  private mutating func readFiscalYears(
    _ table: DataTable, _ vocabulary: inout TimeVocabulary
  ) throws {
    for row in table.rows {
      guard let since = Int(row["since"]), let month = Int(row["month"]), (2...12).contains(month),
        ["start", "end"].contains(row["named"])
      else {
        throw table.error(
          row, entry: row["state"], "needs a year, a month from 2 to 12, and start or end")
      }
      if usualState.isEmpty { usualState = row["state"] }
      fiscalYears[row["state"], default: []].append(
        FiscalYear(since: since, month: month, isNamedByEnd: row["named"] == "end"))
      for word in row.list("words") {
        states[vocabulary.insert(Array(word.utf8))] = row["state"]
      }
    }
  }

  /// How the fiscal year of a state lies that is named after a year.
  func fiscalYear(of state: String?, in year: Int) -> FiscalYear? {
    fiscalYears[state ?? usualState]?.last { $0.since <= year }
  }
}
