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
    raw("\"")
    for byte in value.utf8 {
      switch byte {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0x00..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        raw("\\u00" + (digits.count < 2 ? "0" : "") + digits)
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }
}
