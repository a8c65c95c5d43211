import EntenteModel

/// Reads JSON (RFC 8259) straight from bytes into values, without a tree in between: a graph of a
/// hundred thousand relations is read in a fraction of a second.
///
/// Keys that nobody asks for are skipped and remembered.
struct JSONReader {
  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var unknown: [String: (line: Int, count: Int)] = [:]
  /// Deeper nesting is refused: no file of ours needs it, and it could exhaust the stack.
  private static let deepest = 128

  /// Starts at the first byte; a byte order mark is skipped.
  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The line of the next byte, counted from 1.
  var line: Int {
    bytes[..<min(position, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// The error for something wrong at the next byte.
  func error(_ reason: String) -> FormatError {
    FormatError(path: path, line: line, reason: reason)
  }

  /// One warning for each kind of key that was skipped, sorted.
  var diagnostics: [Diagnostic] {
    unknown.sorted { TextOrder($0.key) < TextOrder($1.key) }.map { what, seen in
      Diagnostic(
        .warning, id: "unknown-key",
        "\(what) is not known and was ignored" + (seen.count > 1 ? " (\(seen.count) times)" : ""),
        path: path, line: seen.line)
    }
  }

  // MARK: Structure

  /// Skips white space; true where nothing follows.
  mutating func isAtEnd() -> Bool {
    skipSpace()
    return position == bytes.count
  }

  /// Refuses anything but white space from here on.
  mutating func end() throws {
    if !isAtEnd() { throw error("goes on after its end") }
  }

  /// Reads `{…}`: the body reads the value of a key it knows, or returns false.
  mutating func object(
    _ what: String, _ member: (inout JSONReader, String) throws -> Bool
  ) throws {
    guard take(0x7B) else { throw mismatch("an object for the \(what)") }
    if take(0x7D) { return }
    repeat {
      skipSpace()
      let key = try string()
      guard take(0x3A) else { throw mismatch("`:` after the key `\(key)`") }
      if try !member(&self, key) {
        let seen = unknown["`\(key)` in the \(what)"]
        unknown["`\(key)` in the \(what)"] = (seen?.line ?? line, (seen?.count ?? 0) + 1)
        try skip()
      }
    } while take(0x2C)
    guard take(0x7D) else { throw mismatch("`,` or `}` in the \(what)") }
  }

  /// Reads `[…]`; `null` is an empty list.
  mutating func list<Element>(
    _ element: (inout JSONReader) throws -> Element
  ) throws -> [Element] {
    if takeNull() { return [] }
    guard take(0x5B) else { throw mismatch("a list") }
    var result: [Element] = []
    if take(0x5D) { return result }
    repeat { result.append(try element(&self)) } while take(0x2C)
    guard take(0x5D) else { throw mismatch("`,` or `]` in a list") }
    return result
  }

  /// Reads a value, or nil for `null`.
  mutating func optional<Value>(
    _ value: (inout JSONReader) throws -> Value
  ) throws -> Value? {
    takeNull() ? nil : try value(&self)
  }

  /// Passes over a value of any kind.
  mutating func skip() throws {
    var depth = 0
    repeat {
      skipSpace()
      guard position < bytes.count else { throw mismatch("a value") }
      switch bytes[position] {
      case 0x7B, 0x5B:
        depth += 1
        position += 1
        if depth > Self.deepest { throw error("is nested too deeply") }
      case 0x7D,
        0x5D where depth > 0:
        depth -= 1
        position += 1
      case 0x2C where depth > 0, 0x3A where depth > 0: position += 1
      case 0x22: _ = try string()
      case 0x2D, 0x30...0x39: _ = try number()
      default:
        guard takeWord("true") || takeWord("false") || takeWord("null") else {
          throw mismatch("a value")
        }
      }
    } while depth > 0
  }

  // MARK: Values

  /// Reads a string.
  mutating func string() throws -> String {
    guard take(0x22) else { throw mismatch("a string") }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        position += 1
        return try text(bytes[start..<(position - 1)])
      }
      if byte == 0x5C { return try escapedString(from: start) }
      if byte < 0x20 { throw error("has a control character in a string") }
      position += 1
    }
    throw error("ends in the middle of a string")
  }

  /// Reads a whole number.
  mutating func integer() throws -> Int {
    let value = try number()
    guard let whole = Int(exactly: value) else { throw error("`\(value)` is no whole number") }
    return whole
  }

  /// Reads a number.
  mutating func number() throws -> Double {
    skipSpace()
    let start = position
    var whole = 0
    while position < bytes.count, case 0x30...0x39 = bytes[position], position - start < 15 {
      whole = whole * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    if position > start, position == bytes.count || !Self.isNumeric(bytes[position]) {
      return Double(whole)
    }
    while position < bytes.count, Self.isNumeric(bytes[position]) { position += 1 }
    guard position > start, let value = Double(try text(bytes[start..<position])), value.isFinite
    else { throw mismatch("a number") }
    return value
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }
}

// MARK: - Bytes

extension JSONReader {
  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func takeNull() -> Bool {
    skipSpace()
    return takeWord("null")
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if matches { position += word.utf8CodeUnitCount }
    return matches
  }

  private func mismatch(_ expected: String) -> FormatError {
    position < bytes.count
      ? error("is not as expected: \(expected) should stand here")
      : error("ends too early: \(expected) should follow")
  }

  private func text(_ slice: ArraySlice<UInt8>) throws -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw error("is not UTF-8 text")
    }
    return text
  }

  private mutating func escapedString(from start: Int) throws -> String {
    var unescaped = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return try text(unescaped[...])
      case 0x5C: unescaped.append(contentsOf: try escape())
      case 0..<0x20: throw error("has a control character in a string")
      default: unescaped.append(byte)
      }
    }
    throw error("ends in the middle of a string")
  }

  private mutating func escape() throws -> [UInt8] {
    guard position < bytes.count else { throw error("ends in the middle of a string") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75: return Array(String(Character(try escapedScalar())).utf8)
    default: throw error("has an escape in a string that JSON does not know")
    }
  }

  private mutating func escapedScalar() throws -> Unicode.Scalar {
    var value = try hexadecimal()
    if (0xD800..<0xDC00).contains(value), takeWord("\\u") {
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw error("has half a character in a string") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw error("has half a character in a string")
    }
    return scalar
  }

  private mutating func hexadecimal() throws -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("has a broken \\u escape in a string") }
    position += 4
    return value
  }
}
