import Mustache

/// Escapes text for HTML content and quoted attributes, scalar by scalar.
///
/// The package's own HTML type goes by `Character`: a quotation mark that a combining accent follows
/// is another character to it and stays as it is, and ends an attribute.
struct HTMLEscaping: MustacheContentType {
  /// The name that templates ask for it by.
  static let name = "ENTENTE_HTML"

  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      // For hosts that fill in templates: Liquid, Jinja, Vue.
      case "{": result.append(contentsOf: "&#123;".unicodeScalars)
      case "}": result.append(contentsOf: "&#125;".unicodeScalars)
      case "\t", "\n": result.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
