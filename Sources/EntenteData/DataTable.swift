/// A table of the project's own data: UTF-8, tabs between cells, column names in the first line,
/// `#` before comments, `|` between the values of a list.
public struct DataTable: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The line in the file, counted from 1.
    public let line: Int
    fileprivate let cells: [Substring]
    fileprivate let columns: [String: Int]

    /// The cell of a column; empty where the column is missing or the cell is blank.
    public subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return String(cells[index])
    }

    /// The cell of a column, or nil where it is blank.
    public func value(_ column: String) -> String? {
      let text = self[column]
      return text.isEmpty ? nil : text
    }

    /// The values of a list cell.
    public func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }
  }

  /// The file it was read from.
  public let path: String
  /// The names of the columns.
  public let columns: [String]
  /// The rows in the order of the file.
  public let rows: [Row]

  /// Reads a table.
  ///
  /// - Throws: `DataError` with path and line for text that is not UTF-8, for a missing first line
  ///   and for a row with more cells than columns.
  public init(bytes: [UInt8], path: String) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataError(path: path, reason: "is not UTF-8 text")
    }
    var columns: [String]?
    var rows: [Row] = []
    var index: [String: Int] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let names = columns else {
        columns = cells.map(String.init)
        index = Dictionary(
          cells.enumerated().map { (String($1), $0) }, uniquingKeysWith: { a, _ in a })
        continue
      }
      guard cells.count <= names.count else {
        throw DataError(
          path: path, line: number + 1,
          reason: "has \(cells.count) cells, the table has \(names.count) columns")
      }
      rows.append(Row(line: number + 1, cells: cells, columns: index))
    }
    guard let columns else { throw DataError(path: path, reason: "has no line of column names") }
    self.path = path
    self.columns = columns
    self.rows = rows
  }

  /// The error for something wrong in a row.
  public func error(_ row: Row, entry: String? = nil, _ reason: String) -> DataError {
    DataError(path: path, line: row.line, entry: entry, reason: reason)
  }
}
