/// The stable name of an entity: its kind, a colon and a code or slug, such as `state:KP` or
/// `leader:kim-jong-un`.
///
/// Ids are compared and sorted by their Unicode scalars, never by locale.
public struct EntityID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The whole id, kind included.
  public let rawValue: String

  /// Wraps an id as read from data; nothing is checked.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Joins a kind and what comes after the colon.
  public init(_ kind: EntityKind, _ code: String) {
    self.init(rawValue: kind.rawValue + ":" + code)
  }

  /// The kind before the colon, or nil where the id has none that is known.
  public var kind: EntityKind? {
    rawValue.firstIndex(of: ":").flatMap { EntityKind(rawValue: String(rawValue[..<$0])) }
  }

  /// The part after the colon; the whole id where there is no colon.
  public var code: String {
    guard let colon = rawValue.firstIndex(of: ":") else { return rawValue }
    return String(rawValue[rawValue.index(after: colon)...])
  }

  /// The whole id.
  public var description: String { rawValue }
}

extension EntityID: Comparable {
  /// Orders by Unicode scalars.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.unicodeScalars.lexicographicallyPrecedes(right.rawValue.unicodeScalars)
  }
}
