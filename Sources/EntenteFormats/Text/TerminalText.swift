/// Text from articles on its way to a terminal or into plain text.
public enum TerminalText {
  /// One line without control characters and without characters that turn the direction of
  /// writing: nothing in an article may steer a terminal or dress up as something else.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHostile($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isHostile(scalar) {
        result.append(scalar)
      } else if scalar.properties.isWhitespace {
        if result.last != " " { result.append(" ") }
      } else {
        result.append("\u{FFFD}")
      }
    }
    return String(result)
  }

  /// How many columns a line takes on a terminal: wide East Asian characters two, marks that
  /// combine none.
  public static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      2
    case 0x200B...0x200D, 0xFE00...0xFE0F: 0
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: 0
      default: 1
      }
    }
  }
}
