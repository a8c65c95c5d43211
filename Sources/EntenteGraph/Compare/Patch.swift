import EntenteModel

/// A difference that a graph does not fit to.
public struct PatchError: Error, Hashable, Sendable {
  /// What does not fit, one line each.
  public var reasons: [String]
}

extension Difference {
  /// The new version made of the old one: `difference(A, B)` applied to A is B to the byte.
  ///
  /// - Throws: `PatchError` where the graph is not as the changes expect it; nothing is applied
  ///   then.
  public func applied(to graph: KnowledgeGraph) throws(PatchError) -> KnowledgeGraph {
    var work = Work(graph)
    for change in changes { change.before.map { work.remove($0) } }
    for change in changes { change.after.map { work.insert($0) } }
    guard work.reasons.isEmpty else { throw PatchError(reasons: work.reasons) }
    return KnowledgeGraph(
      sources: Array(work.sources.values), entities: Array(work.entities.values),
      relations: Array(work.relations.values))
  }

  private struct Work {
    var sources: [TextOrder: Source]
    var entities: [TextOrder: Entity]
    var relations: [TextOrder: Relation]
    var reasons: [String] = []

    init(_ graph: KnowledgeGraph) {
      func index<Value>(_ values: [Value], _ id: (Value) -> String) -> [TextOrder: Value] {
        Dictionary(values.map { (TextOrder(id($0)), $0) }, uniquingKeysWith: { first, _ in first })
      }
      sources = index(graph.sources, \.id)
      entities = index(graph.entities, \.id.rawValue)
      relations = index(graph.relations, \.id)
    }

    mutating func remove(_ item: Item) {
      let id = TextOrder(item.id)
      switch item {
      case .source(let expected):
        check(sources.removeValue(forKey: id).map { $0.isExactly(expected) }, item)
      case .entity(let expected):
        check(entities.removeValue(forKey: id).map { $0.isExactly(expected) }, item)
      case .relation(let expected):
        check(relations.removeValue(forKey: id).map { $0.isExactly(expected) }, item)
      }
    }

    mutating func insert(_ item: Item) {
      let id = TextOrder(item.id)
      let isTaken =
        switch item {
        case .source(let source): sources.updateValue(source, forKey: id) != nil
        case .entity(let entity): entities.updateValue(entity, forKey: id) != nil
        case .relation(let relation): relations.updateValue(relation, forKey: id) != nil
        }
      if isTaken { reasons.append("the \(item.noun) `\(item.id)` is there already") }
    }

    private mutating func check(_ isSame: Bool?, _ item: Item) {
      switch isSame {
      case true?: break
      case false?: reasons.append("the \(item.noun) `\(item.id)` is not as the patch expects it")
      case nil: reasons.append("there is no \(item.noun) `\(item.id)`")
      }
    }
  }
}
