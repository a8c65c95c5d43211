/// A text that is compared by its Unicode scalars.
///
/// Swift compares strings by canonical equivalence: two spellings of one letter are equal there,
/// and which of them a sorted list keeps would depend on the order of the inputs.
public struct TextOrder: Hashable, Sendable {
  /// The text.
  public let text: String

  /// Wraps a text.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether the bytes are the same.
  public static func == (left: TextOrder, right: TextOrder) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension TextOrder: Comparable {
  /// Orders by Unicode scalars, which in UTF-8 is the order of the bytes.
  public static func < (left: TextOrder, right: TextOrder) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
