/// A number with its unit that belongs to a relation, normalised, with the words it was read from.
public struct Amount: Hashable, Sendable {
  /// The number in units of `unit`: 10 billion dollars are 10,000,000,000 USD.
  public var value: Double
  /// An ISO 4217 currency code, `%`, `t` (tonnes), `people` or a plain word.
  public var unit: String
  /// The words of the text.
  public var text: String

  /// Makes an amount.
  public init(value: Double, unit: String, text: String) {
    self.value = value
    self.unit = unit
    self.text = text
  }
}

extension Amount: Comparable {
  /// Orders by unit, then by value, then by words.
  public static func < (left: Amount, right: Amount) -> Bool {
    (TextOrder(left.unit), left.value, TextOrder(left.text))
      < (TextOrder(right.unit), right.value, TextOrder(right.text))
  }
}
