import Mustache

/// Escapes text for one line of Markdown: CommonMark, GitHub's tables, pandoc's mathematics and
/// attributes, and the braces of Liquid, Quarto and Jinja, which are read before Markdown is.
struct MarkdownEscaping: MustacheContentType {
  /// The name that templates ask for it by.
  static let name = "ENTENTE_MARKDOWN"
  private static let special = Set("\\`*_[]|~$#!@^:".unicodeScalars)

  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      // Liquid and its kin take no notice of a backslash.
      case "{": result.append(contentsOf: "&#123;".unicodeScalars)
      case "}": result.append(contentsOf: "&#125;".unicodeScalars)
      case "-", "+", "=":
        if index == 0 { result.append("\\") }
        result.append(scalar)
      case ".", ")":
        // `1990. ` at the beginning of a line is a list.
        let endsWord = index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
        if endsWord, result.allSatisfy({ ("0"..."9").contains($0) }) { result.append("\\") }
        result.append(scalar)
      case _ where scalar.properties.isWhitespace: result.append(" ")
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result.append("\u{FFFD}")
      default:
        if Self.special.contains(scalar) { result.append("\\") }
        result.append(scalar)
      }
    }
    return String(result)
  }
}
