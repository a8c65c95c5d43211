public import EntenteDiagram
public import EntenteGraph
public import EntenteModel

/// The union of what is compared, with a mark on every part: one picture that shows what is only
/// here, only there, changed, in conflict or the same.
public struct DifferenceMap: Sendable {
  /// One of what is compared.
  public struct Side: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The ids of its relations.
    public var relations: Set<String>

    init(_ name: String, _ graph: KnowledgeGraph) {
      self.name = name
      relations = Set(graph.relations.map(\.id))
    }
  }

  /// The union; of what changed between versions it has the new version.
  public let graph: KnowledgeGraph
  /// The union with the old versions of what changed too.
  public let whole: KnowledgeGraph
  /// What is compared, for pictures side by side.
  public let sides: [Side]
  /// The marks of relations by id.
  public let relationMarks: [String: Mark]
  /// The marks of entities.
  public let entityMarks: [EntityID: Mark]

  /// Two versions: of what changed the new version is drawn.
  public init(
    _ difference: Difference, from old: (name: String, graph: KnowledgeGraph),
    to new: (name: String, graph: KnowledgeGraph)
  ) {
    var relations: [String: Mark] = [:]
    var entities: [EntityID: Mark] = [:]
    var gone: [Relation] = []
    for change in difference.changes {
      switch (change.before, change.after) {
      case (.relation(let relation)?, nil):
        relations[relation.id] = .removed
        gone.append(relation)
      case (let before, .relation(let relation)?):
        let mark: Mark =
          change.kind == .added ? .added : change.isConflict ? .conflicting : .changed
        relations[relation.id] = mark
        if let before { relations[before.id] = mark }
      case (.entity(let entity)?, nil): entities[entity.id] = .removed
      case (_, .entity(let entity)?):
        entities[entity.id] = change.kind == .added ? .added : Self.mark(of: change)
      default: break
      }
    }
    whole = KnowledgeGraph(merging: [old.graph, new.graph])
    graph = KnowledgeGraph(
      sources: whole.sources, entities: whole.entities, relations: new.graph.relations + gone)
    sides = [Side(old.name, old.graph), Side(new.name, new.graph)]
    relationMarks = Self.filled(relations, whole.relations.map(\.id))
    entityMarks = Self.filled(entities, graph.entities.map(\.id))
  }

  /// Several sources: what several tell is the same, changed or in conflict; of two sources, what
  /// only the first tells is removed and what only the second tells is added. Of more than two,
  /// what one alone tells is changed against all others, which are silent, and carries no mark.
  public init(_ comparison: Comparison) {
    var marks: [String: Mark] = [:]
    for occasion in comparison.occasions {
      let mark = Self.mark(of: occasion, sides: comparison.inputs.count)
      for member in occasion.members {
        marks[member.relation.id] = max(marks[member.relation.id] ?? .none, mark)
      }
    }
    graph = KnowledgeGraph(merging: comparison.inputs.map(\.graph))
    whole = graph
    sides = comparison.inputs.map { Side($0.name, $0.graph) }
    relationMarks = marks
    entityMarks = [:]
  }

  private static func mark(of change: Difference.Change) -> Mark {
    // Where an entity is named says nothing about it that a picture shows.
    change.kind == .renamed || change.fields.contains { $0.name != "mentions" } ? .changed : .kept
  }

  private static func mark(of occasion: Comparison.Occasion, sides: Int) -> Mark {
    switch occasion.verdict {
    case .conflict?: .conflicting
    case .differ?: .changed
    case .refine?, .agree?: .kept
    case nil:
      sides == 2 ? (occasion.members.first?.input == 0 ? .removed : .added) : .none
    }
  }

  private static func filled<ID: Hashable>(_ marks: [ID: Mark], _ ids: [ID]) -> [ID: Mark] {
    ids.reduce(into: marks) { marks, id in
      if marks[id] == nil { marks[id] = .kept }
    }
  }
}

extension Mark {
  /// The graver of two marks.
  fileprivate static func > (left: Mark, right: Mark) -> Bool { left.gravity > right.gravity }

  fileprivate var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

private func max(_ left: Mark, _ right: Mark) -> Mark { left > right ? left : right }
