/// A name that the caller knows, found in the text before it is analysed; it becomes one token.
public struct KnownName: Hashable, Sendable {
  /// What kind of name it is, as far as language cares.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A state, place or capital: a proper noun that acts or is a location.
    case place
    /// A person.
    case person
    /// An organization or forum.
    case organization
    /// A project by its own name.
    case project
    /// An adjective of a state: Russian, Sino-Korean.
    case adjective
    /// A named period or event: the Cold War.
    case period
    /// A date or time expression: April 2014.
    case date
    /// A sum of money: $10 billion.
    case money
    /// A number with or without its unit: 50,000 tons.
    case number
  }

  /// The bytes of the document's text.
  public var bytes: Range<Int>
  /// What kind of name it is.
  public var kind: Kind

  /// Makes a known name.
  public init(bytes: Range<Int>, kind: Kind) {
    self.bytes = bytes
    self.kind = kind
  }
}
