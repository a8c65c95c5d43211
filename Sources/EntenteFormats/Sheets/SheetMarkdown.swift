extension Sheet {
  /// Markdown as GitHub renders it: a table of the rows, the words of the sources folded below.
  public var markdown: String {
    var text = "## \(Self.escaped(title))\n\n\(Self.escaped(summary))\n"
    if !matrix.isEmpty { text += "\n" + Self.table(matrix) }
    let told = rows.filter { $0.sign != .alone }
    if !told.isEmpty {
      let cells = told.map {
        [$0.sign.rawValue, $0.heading, $0.note, $0.details.joined(separator: "; ")]
      }
      text += "\n" + Self.table([["", "What", "Who", "How"]] + cells)
    }
    for row in told where !row.quotes.isEmpty { text += "\n" + Self.folded(row) }
    let alone = rows.filter { $0.sign == .alone }
    if !alone.isEmpty {
      text += "\n<details><summary>Told by one source only (\(alone.count))</summary>\n\n"
      text += alone.map { "- \(Self.escaped($0.heading)) (\(Self.escaped($0.note)))\n" }.joined()
      text += "\n</details>\n"
    }
    return text
  }

  private static func folded(_ row: Row) -> String {
    "<details><summary>\(escaped(row.sign.rawValue + " " + row.heading))</summary>\n\n"
      + row.quotes.map { "- \(escaped($0.source)): “\(escaped($0.text))”\n" }.joined()
      + "\n</details>\n"
  }

  private static func table(_ rows: [[String]]) -> String {
    guard let head = rows.first else { return "" }
    let rule = head.map { _ in "---" }
    return ([head.map(escaped), rule] + rows.dropFirst().map { $0.map(escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// Text that Markdown and GitHub take for nothing but text.
  static func escaped(_ text: String) -> String {
    TerminalText.line(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "+", "-", "$":
        result += "\\" + String(Character(scalar))
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
