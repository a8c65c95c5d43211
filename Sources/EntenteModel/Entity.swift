/// The thing in the world that mentions in texts stand for.
public struct Entity: Hashable, Sendable {
  /// Its stable name.
  public var id: EntityID
  /// What kind of thing it is.
  public var kind: EntityKind
  /// The name it is shown by.
  public var name: String
  /// Other names seen or known, sorted, without `name`.
  public var aliases: [String]
  /// Facts about it by key, such as `iso` for a state's ISO 3166 code.
  public var attributes: [String: String]
  /// Where it is named, sorted by source and place.
  public var mentions: [EntityMention]

  /// Makes an entity; lists are kept as given, see `KnowledgeGraph` for the canonical order.
  public init(
    id: EntityID,
    kind: EntityKind,
    name: String,
    aliases: [String] = [],
    attributes: [String: String] = [:],
    mentions: [EntityMention] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.attributes = attributes
    self.mentions = mentions
  }
}

/// One place in one source where an entity is named.
public struct EntityMention: Hashable, Sendable {
  /// The id of the source.
  public var source: String
  /// Where in the source's text.
  public var span: TextSpan
  /// The text of that span, letter for letter.
  public var text: String

  /// Makes a mention.
  public init(source: String, span: TextSpan, text: String) {
    self.source = source
    self.span = span
    self.text = text
  }
}

extension EntityMention: Comparable {
  /// Orders by source, then by place, then by text.
  public static func < (left: EntityMention, right: EntityMention) -> Bool {
    (TextOrder(left.source), left.span, TextOrder(left.text))
      < (TextOrder(right.source), right.span, TextOrder(right.text))
  }
}
