import EntenteModel

extension Difference.Change {
  /// A field that is not the same before and after, with its values as text.
  public struct Field: Hashable, Sendable {
    /// The key of the exchange format.
    public var name: String
    /// As it was; empty for nothing.
    public var before: String
    /// As it is; empty for nothing.
    public var after: String
  }

  /// What is not the same, in the order of the exchange format; empty for what is new or gone.
  public var fields: [Field] {
    switch (before, after) {
    case (.source(let one)?, .source(let other)?): Self.fields(one.texts, other.texts)
    case (.entity(let one)?, .entity(let other)?): Self.fields(one.texts, other.texts)
    case (.relation(let one)?, .relation(let other)?): Self.fields(one.texts, other.texts)
    default: []
    }
  }

  private static func fields(
    _ one: [(String, String)], _ other: [(String, String)]
  ) -> [Field] {
    zip(one, other).compactMap { old, new in
      TextOrder(old.1) == TextOrder(new.1)
        ? nil : Field(name: old.0, before: old.1, after: new.1)
    }
  }
}

extension Source {
  fileprivate var texts: [(String, String)] {
    [
      ("id", id), ("title", title ?? ""), ("uri", uri ?? ""),
      ("published", published?.description ?? ""), ("publishedBasis", publishedBasis.rawValue),
      ("sha256", sha256),
    ]
  }
}

extension Entity {
  fileprivate var texts: [(String, String)] {
    let attributes = attributes.sorted { TextOrder($0.key) < TextOrder($1.key) }
    return [
      ("id", id.rawValue), ("kind", kind.rawValue), ("name", name),
      ("aliases", aliases.joined(separator: "; ")),
      ("attributes", attributes.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")),
      (
        "mentions",
        mentions.map { "\($0.source):\($0.span.start)-\($0.span.end)" }.joined(separator: " ")
      ),
    ]
  }
}

extension Relation {
  fileprivate var texts: [(String, String)] {
    [
      ("subject", subject.rawValue), ("type", type.rawValue), ("object", object.rawValue),
      ("date", date?.description ?? ""), ("status", status.rawValue),
      ("amounts", amounts.map { "\($0.value) \($0.unit)" }.joined(separator: "; ")),
      (
        "evidence",
        evidence.map { evidence in
          "\(evidence.source):\(evidence.span.start)-\(evidence.span.end) \(evidence.rule)"
            + (evidence.date.map { ", “\($0.text)”" } ?? "")
        }.joined(separator: "; ")
      ),
      ("attribution", attribution.map { "\($0.speaker) (\($0.word))" } ?? ""),
      ("period", period ?? ""), ("event", event ?? ""),
      ("arguments", arguments.map { "\($0.role)=\($0.text)" }.joined(separator: "; ")),
    ]
  }
}
