import EntenteModel

/// Bytes to text.
enum TextDecoding {
  struct Result {
    var text: String?
    var diagnostics: [Diagnostic] = []
  }

  /// The longest article that is read, in bytes: more than any book, and a fraction of what fills
  /// the memory while sentences are parsed.
  static let sizeLimit = 16 << 20

  /// Decodes UTF-8 with or without a byte order mark, or UTF-16 with one. Bytes that are not UTF-8
  /// become U+FFFD and are reported with the offset of the first; text is nil for binary data
  /// and beyond the size limit.
  static func decode(_ bytes: [UInt8], path: String) -> Result {
    guard bytes.count <= sizeLimit else {
      return Result(text: nil, diagnostics: [.tooLarge(path: path, size: bytes.count)])
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Result(text: utf16(bytes.dropFirst(2), bigEndian: bytes[0] == 0xFE))
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if isBinary(content) {
      return Result(text: nil, diagnostics: [.binary(path: path)])
    }
    if let text = String(validating: content, as: UTF8.self) { return Result(text: text) }
    let (first, count) = invalid(content)
    return Result(
      text: String(decoding: content, as: UTF8.self),
      diagnostics: [
        .invalidUTF8(
          path: path, offset: first, line: line(of: first, in: bytes), count: count)
      ])
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? a << 8 | b : b << 8 | a)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether the beginning has bytes that no text has: NUL or many control characters.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(4096)
    let odd = head.filter { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
    return odd.contains(0) || odd.count * 10 > head.count
  }

  /// The offset of the first byte that is not UTF-8, and how many places there are.
  private static func invalid(_ bytes: ArraySlice<UInt8>) -> (Int, Int) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    var first = bytes.endIndex
    var count = 0
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: break decoding
      case .error:
        if count == 0 { first = offset }
        count += 1
        offset += 1
      }
    }
    return (first, count)
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
