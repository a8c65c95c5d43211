/// Writes JSON with keys in the order given, numbers in shortest form and nothing that depends on
/// locale: the same values give the same bytes.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Adds text that is already JSON.
  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes `{…}`; the body adds members with `member`.
  mutating func object(_ body: (inout JSONText) -> Void) {
    raw("{")
    isFirst = true
    body(&self)
    raw("}")
    isFirst = false
  }

  /// Writes `[…]` with one call of the body for each element.
  mutating func array<Element>(
    _ elements: [Element], separator: String = ", ", _ body: (inout JSONText, Element) -> Void
  ) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(separator) }
      body(&self, element)
    }
    raw("]")
  }

  /// Writes a key; the value is to follow.
  mutating func key(_ name: String) {
    if !isFirst { raw(", ") }
    isFirst = false
    string(name)
    raw(": ")
  }

  /// Writes a string member; nothing for nil.
  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a whole number member.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    raw(String(value))
  }

  /// Writes a number in its shortest form: whole numbers without a fraction.
  mutating func number(_ value: Double) {
    if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
      raw(String(Int64(value)))
    } else {
      raw(value.isFinite ? "\(value)" : "null")
    }
  }

  /// Writes a string with the escapes that RFC 8259 asks for, all else as it is.
  mutating func string(_ value: String) {
    bytes.append(0x22)
    var value = value
    value.withUTF8 { text in
      var start = 0
      for (index, byte) in text.enumerated() where Self.needsEscape(byte) {
        bytes.append(contentsOf: text[start..<index])
        raw(Self.escape(byte))
        start = index + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(0x22)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return "\\u00" + (digits.count < 2 ? "0" : "") + digits
    }
  }
}
