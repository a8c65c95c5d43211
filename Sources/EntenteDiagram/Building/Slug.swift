import EntenteModel

/// Ids that are safe as XML ids, in DOT, in CSS and in links.
enum Slug {
  /// Letters, digits and hyphens of ASCII as they are, colons as hyphens; every other byte as `_`
  /// and two hexadecimal digits, so that different ids stay different.
  static func text(_ id: String) -> String {
    var result = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ":"): result += "-"
      default: result += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    // Nobody reads ids of kilobytes; a hash keeps them apart.
    guard result.utf8.count > 120 else { return result }
    var hash = ContentHash()
    hash.combine(id)
    return result.prefix(80) + "-" + hash.hexadecimal
  }
}
