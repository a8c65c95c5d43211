/// Rows in columns that line up on a terminal.
struct TextTable {
  private var rows: [[String]]

  /// Starts with the names of the columns.
  init(_ columns: [String]) {
    rows = [columns]
  }

  /// Adds a row; what an article could have put into a cell is made harmless.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(TerminalText.line))
  }

  /// The lines, without spaces at their ends.
  var text: String {
    let widths = rows.reduce(into: [Int]()) { widths, row in
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], TerminalText.width(cell))
      }
    }
    return rows.map { Self.line($0, widths) + "\n" }.joined()
  }

  private static func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    var column = 0
    for (cell, width) in zip(row, widths) {
      line += cell
      column += 1
      let isLast = row[column...].allSatisfy(\.isEmpty)
      if isLast { break }
      line += String(repeating: " ", count: width - TerminalText.width(cell) + 2)
    }
    return line
  }
}
