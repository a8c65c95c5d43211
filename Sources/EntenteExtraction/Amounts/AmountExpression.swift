public import EntenteModel

/// A number with its unit, found in the text.
public struct AmountExpression: Hashable, Sendable {
  /// The bytes of the document's text; without a nation between number and people.
  public var bytes: Range<Int>
  /// The number and unit, normalised.
  public var amount: Amount

  /// Whether it is a sum of money: its unit is a currency code.
  public var isMoney: Bool {
    amount.unit.utf8.count == 3 && amount.unit.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}
