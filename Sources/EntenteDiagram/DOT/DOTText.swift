/// Text as DOT wants it. Labels are escStrings: backslashes and ampersands of the text are doubled
/// and written as entities, because Graphviz reads both, and control characters are left out.
enum DOTText {
  /// A value in quotes, taken letter for letter.
  static func quoted(_ text: String) -> String {
    "\"" + escaped(text) + "\""
  }

  /// Lines that start at the left of their label.
  static func quoted(lines: [String], isCentred: Bool) -> String {
    let texts = lines.map { escaped($0) }
    guard !isCentred else { return "\"" + texts.joined(separator: "\\n") + "\"" }
    return "\"" + texts.map { $0 + "\\l" }.joined() + "\""
  }

  /// A box of boxes, one below the other, as Graphviz's HTML-like label; each is a port.
  static func table(_ cells: [(port: String, lines: [String], isBold: Bool)]) -> String {
    let rows = cells.map { cell in
      let text = cell.lines.map(markup).joined(separator: "<BR/>")
      let content = cell.isBold ? "<B>\(text)</B>" : text
      return "<TR><TD PORT=\"\(cell.port)\">\(content)</TD></TR>"
    }
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"5\">"
      + rows.joined() + "</TABLE>>"
  }

  private static func markup(_ text: String) -> String {
    // Graphviz refuses tags around nothing.
    guard text.contains(where: { !$0.isWhitespace }) else { return "&#160;" }
    return escaped(text, ["\\": "&#92;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"])
  }

  /// Goes by scalars: to `String` a quotation mark with an accent after it is another character.
  private static func escaped(
    _ text: String, _ special: [Unicode.Scalar: String] = ["\\": "\\\\", "\"": "\\\""]
  ) -> String {
    var result = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result += " "
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
      default:
        if let escape = special[scalar] {
          result += escape
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
