import Mustache

/// Escapes text for LaTeX, in running text and in the braces of an argument.
struct LaTeXEscaping: MustacheContentType {
  /// The name that templates ask for it by.
  static let name = "ENTENTE_LATEX"

  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\textbackslash{}".unicodeScalars)
      case "~": result.append(contentsOf: "\\textasciitilde{}".unicodeScalars)
      case "^": result.append(contentsOf: "\\textasciicircum{}".unicodeScalars)
      case "&", "%", "$", "#", "_", "{", "}":
        result.append("\\")
        result.append(scalar)
      case _ where scalar.properties.isWhitespace: result.append(" ")
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
