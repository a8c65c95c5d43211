/// Writes CSV (RFC 4180) with line feeds.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP's page
/// on CSV injection advises: names and quotes come from articles.
struct CSVText {
  private(set) var text = ""

  /// Adds a row.
  mutating func add(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ value: String) -> String {
    var value = value.replacing("\0", with: "\u{FFFD}")
    if let first = value.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(value) == nil
    {
      value = "'" + value
    }
    let needsQuotes = value.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + doubled(value) + "\"" : value
  }

  /// Goes by scalars: to `String` a quotation mark with an accent after it is another character.
  private static func doubled(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }
}
