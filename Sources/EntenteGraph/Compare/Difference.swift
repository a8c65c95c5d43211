public import EntenteModel

/// What changed from one version of a graph to the next: enough to make the new one of the old.
public struct Difference: Sendable {
  /// How something changed.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It is there in both, with other content.
    case changed
    /// It is there in both, under another name or id.
    case renamed
  }

  /// What can change.
  public enum Item: Hashable, Sendable {
    /// An article.
    case source(Source)
    /// A thing.
    case entity(Entity)
    /// An edge.
    case relation(Relation)

    /// The id of the thing.
    public var id: String {
      switch self {
      case .source(let source): source.id
      case .entity(let entity): entity.id.rawValue
      case .relation(let relation): relation.id
      }
    }

    /// `source`, `entity` or `relation`.
    public var noun: String {
      switch self {
      case .source: "source"
      case .entity: "entity"
      case .relation: "relation"
      }
    }
  }

  /// One change.
  public struct Change: Hashable, Sendable {
    /// How it changed.
    public var kind: Kind
    /// As it was; nil for what is new.
    public var before: Item?
    /// As it is; nil for what is gone.
    public var after: Item?
    /// For a changed relation, what the rules of comparison find.
    public var findings: [ComparisonFinding] = []
    /// Why the two are taken for one, where their ids differ.
    public var reason: String?

    /// Makes a change.
    public init(
      kind: Kind, before: Item? = nil, after: Item? = nil, findings: [ComparisonFinding] = [],
      reason: String? = nil
    ) {
      self.kind = kind
      self.before = before
      self.after = after
      self.findings = findings
      self.reason = reason
    }

    /// A content hash of what changed, the same in every run.
    public var id: String {
      var hash = ContentHash()
      hash.combine(kind.rawValue)
      for item in [before, after] {
        hash.combine(item?.noun ?? "")
        hash.combine(item?.id ?? "")
      }
      return "c-" + hash.hexadecimal
    }

    /// What changed; for a rename the old item.
    public var item: Item? { before ?? after }

    /// Whether the new version contradicts the old.
    public var isConflict: Bool { findings.verdict == .conflict }
  }

  /// The changes: sources, entities, relations, each by id.
  public let changes: [Change]
  /// How many items are the same in both.
  public let kept: Int

  /// Compares two versions.
  public init(from old: KnowledgeGraph, to new: KnowledgeGraph, schema: RelationSchema) {
    let builder = DifferenceBuilder(old: old, new: new, schema: schema)
    let parts = [builder.sources(), builder.entities(), builder.relations()]
    changes = parts.flatMap(\.changes)
    kept = parts.reduce(0) { $0 + $1.kept }
  }

  /// Makes a difference of changes that were read.
  public init(changes: [Change]) {
    self.changes = changes
    kept = 0
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changes.isEmpty }

  /// How many changes of a kind there are.
  public func count(_ kind: Kind, of noun: String? = nil) -> Int {
    changes.count { $0.kind == kind && (noun == nil || $0.item?.noun == noun) }
  }
}
