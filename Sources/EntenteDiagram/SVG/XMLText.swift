/// Text inside XML: everything that could end it is escaped, what XML cannot hold is left out.
enum XMLText {
  /// Text between tags or inside double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      default: if isAllowed(scalar.value) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Whether XML 1.0 can hold a scalar, and a reader should see it: no control characters, no
  /// non-characters, and none that turn the direction of the text around them.
  private static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
    default: scalar & 0xFFFE != 0xFFFE
    }
  }
}
