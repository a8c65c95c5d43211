import Entente

/// Time expressions as a table for people.
enum TimeExpressionTable {
  private static let heads = ["start", "end", "text", "type", "value", "date", "anchor", "rule"]

  /// One line an expression, columns apart by two spaces; control characters are shown as spaces.
  static func text(of dates: ArticleDates) -> String {
    guard !dates.expressions.isEmpty else { return "" }
    let rows = [heads] + dates.expressions.map { cells(of: $0, in: dates.document.text) }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func cells(of expression: TimeExpression, in text: SourceText) -> [String] {
    [
      String(text.scalarOffset(ofByte: expression.bytes.lowerBound)),
      String(text.scalarOffset(ofByte: expression.bytes.upperBound)),
      String(String.UnicodeScalarView(expression.text.unicodeScalars.map(shown))),
      expression.kind.rawValue,
      expression.value.isEmpty ? "-" : expression.value,
      expression.date?.description ?? expression.period ?? "-",
      expression.anchor,
      expression.rule,
    ]
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      ? " " : scalar
  }
}
