extension Sheet {
  /// For a terminal and for `grep`: the counts first, then a sign in the first column of every row;
  /// what belongs to a row is indented below it.
  public func text(quotes: Bool = true) -> String {
    var text = TerminalText.line("\(title): \(summary)") + "\n"
    for row in rows {
      text += "\(row.sign.rawValue) " + TerminalText.line(row.heading)
      text += row.note.isEmpty ? "\n" : " | " + TerminalText.line(row.note) + "\n"
      guard row.sign != .alone else { continue }
      for detail in row.details { text += "    " + TerminalText.line(detail) + "\n" }
      for quote in quotes ? row.quotes : [] {
        text += "    " + TerminalText.line("\(quote.source): \"\(quote.text)\"") + "\n"
      }
    }
    return text + matrixText
  }

  private var matrixText: String {
    guard let head = matrix.first else { return "" }
    var table = TextTable(head)
    for row in matrix.dropFirst() { table.add(row) }
    return "\n" + table.text
  }
}
