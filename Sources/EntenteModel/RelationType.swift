/// The word for what holds between two entities, such as `meets` or `forgives-debt-of`.
///
/// Which words there are is data: see `RelationSchema`.
public struct RelationType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The word itself.
  public let rawValue: String

  /// Wraps a word as read from data; nothing is checked.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The word itself.
  public var description: String { rawValue }
}

extension RelationType: ExpressibleByStringLiteral {
  /// Lets rules and tests write a type as a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension RelationType: Comparable {
  /// Orders by Unicode scalars.
  public static func < (left: RelationType, right: RelationType) -> Bool {
    left.rawValue.unicodeScalars.lexicographicallyPrecedes(right.rawValue.unicodeScalars)
  }
}
