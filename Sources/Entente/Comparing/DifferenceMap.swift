public import EntenteDiagram
public import EntenteGraph
public import EntenteModel

/// The union of what is compared, with a mark on every part: one picture that shows what is only
/// here, only there, changed, in conflict or the same.
public struct DifferenceMap: Sendable {
  /// The union.
  public let graph: KnowledgeGraph
  /// The marks of relations by id.
  public let relationMarks: [String: Mark]
  /// The marks of entities.
  public let entityMarks: [EntityID: Mark]

  /// Two versions: of what changed the new version is drawn.
  public init(
    _ difference: Difference, from old: KnowledgeGraph, to new: KnowledgeGraph
  ) {
    var relations: [String: Mark] = [:]
    var entities: [EntityID: Mark] = [:]
    var gone: [Relation] = []
    for change in difference.changes {
      switch (change.before, change.after) {
      case (.relation(let relation)?, nil):
        relations[relation.id] = .removed
        gone.append(relation)
      case (_, .relation(let relation)?):
        relations[relation.id] =
          change.kind == .added ? .added : change.isConflict ? .conflicting : .changed
      case (.entity(let entity)?, nil): entities[entity.id] = .removed
      case (_, .entity(let entity)?):
        entities[entity.id] = change.kind == .added ? .added : Self.mark(of: change)
      default: break
      }
    }
    graph = KnowledgeGraph(
      sources: old.sources + new.sources, entities: old.entities + new.entities,
      relations: new.relations + gone)
    relationMarks = Self.filled(relations, graph.relations.map(\.id))
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
    relationMarks = marks
    entityMarks = [:]
  }

  /// The picture; entities without relations are left out.
  public func diagram(schema: RelationSchema, title: String) -> Diagram {
    Diagram(
      of: graph, schema: schema,
      options: DiagramOptions(
        title: title, relationMarks: relationMarks, entityMarks: entityMarks))
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
