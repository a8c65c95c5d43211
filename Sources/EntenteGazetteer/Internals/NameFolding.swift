/// Folds letters so that spellings with and without marks meet: case and diacritics go, `ß` is
/// `ss`, `æ` is `ae`.
///
/// Latin letters are read off their Unicode names (LATIN SMALL LETTER E WITH ACUTE), so no table is
/// needed; letters of other scripts only lose their case.
enum NameFolding {
  /// Calls `add` with the bytes of the folded letter; nothing for combining marks.
  static func fold(_ scalar: Unicode.Scalar, _ add: (UInt8) -> Void) {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      return add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    if isCombining(scalar) { return }
    if let letters = latin(scalar) {
      for byte in letters.utf8 { add(byte) }
      return
    }
    for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
  }

  /// Folded text, for keys and comparisons.
  static func fold(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { fold(scalar) { bytes.append($0) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a scalar belongs to a word.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || isCombining(scalar)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }

  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value),
      let name = scalar.properties.name, name.hasPrefix("LATIN ")
    else { return nil }
    let words = name.split(separator: " ")
    guard let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.count else { return nil }
    switch words[letter + 1] {
    case "SHARP": return "ss"
    case "DOTLESS": return "i"
    case "THORN": return "th"
    case "ETH": return "d"
    case "ENG": return "ng"
    case let base where base.utf8.count <= 2: return base.lowercased()
    default: return nil
    }
  }
}
