import EntenteData

/// Character references of HTML: named ones from `documents/entities.tsv`, and numbers.
struct HTMLEntities {
  private let named: [String: Unicode.Scalar]

  init(from folder: DataFolder) throws {
    let table = try folder.table("documents/entities.tsv")
    var named: [String: Unicode.Scalar] = [:]
    for row in table.rows {
      guard let code = UInt32(row["code"], radix: 16), let scalar = Unicode.Scalar(code) else {
        throw table.error(row, entry: row["name"], "`\(row["code"])` is no code point")
      }
      named[row["name"]] = scalar
    }
    self.named = named
  }

  /// Text with its references resolved; what is no reference stays.
  func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, next) = reference(bytes, at: index) {
        output += Array(String(Character(scalar)).utf8)
        index = next
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func reference(_ bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(start + 34, bytes.endIndex)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")), end > start + 1 else {
      return nil
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard name.hasPrefix("#") else { return named[name].map { ($0, end + 1) } }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else {
      return nil
    }
    // Windows-1252 in disguise: the commonest numeric references below 160.
    let quotes: [UInt32: UInt32] = [
      145: 0x2018, 146: 0x2019, 147: 0x201C, 148: 0x201D, 150: 0x2013, 151: 0x2014, 133: 0x2026,
    ]
    let scalar = Unicode.Scalar(quotes[code] ?? code) ?? "\u{FFFD}"
    return (scalar.value == 0 ? "\u{FFFD}" : scalar, end + 1)
  }
}
