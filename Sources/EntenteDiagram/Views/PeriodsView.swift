import EntenteGraph
import EntenteModel

extension DiagramView {
  /// The layout for small multiples: the states and projects with most relations, leaders counted
  /// with their state, so that several pictures of it fit on a page; see `Diagram.panels`.
  public static let periods = DiagramView("periods") { $0.periods() }
}

extension Sketch {
  private static let entityLimit = 9

  func periods() -> Diagram {
    let homes = homes(graph.relations)
    let limit = min(options.entityLimit ?? Self.entityLimit, Self.entityLimit)
    let kept = keptEntities(limit: limit) { homes.state[$0] ?? $0 }
    let relations = graph.relations.filter { relation in
      [relation.subject, relation.object].allSatisfy { kept.contains(homes.state[$0] ?? $0) }
    }
    var diagram = diagram("periods")
    diagram.edges = pairEdges(relations) { .init(key(homes.state[$0] ?? $0)) }
    diagram.nodes = kept.sorted().map { id in
      var node = node(id)
      node.relations = (homes.leaders[id] ?? []).flatMap { homes.offices[$0] ?? [] }.map(\.id)
      return node
    }
    note(relations.count, in: &diagram)
    return diagram
  }
}
