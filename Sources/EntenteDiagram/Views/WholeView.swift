import EntenteGraph
import EntenteModel

extension DiagramView {
  /// Everything, thinned to what can be read: the entities with most relations, parallel relations
  /// as one line, leaders in the box of their state.
  public static let whole = DiagramView("whole") { $0.whole() }
}

extension Sketch {
  func whole() -> Diagram {
    var diagram = diagram("whole")
    let relations = keptRelations()
    let homes = homes(relations)
    place(relations, homes: homes, in: &diagram)
    link(in: &diagram)
    note(relations.count, in: &diagram)
    return diagram
  }

  /// Draws relations with leaders in the boxes of their states.
  func place(_ relations: [Relation], homes: Homes, in diagram: inout Diagram) {
    let open = relations.filter { !homes.absorbed.contains($0.id) }
    diagram.edges = edges(open) { end($0, homes) }
    if diagram.edges.count > Self.lineLimit, options.entityLimit != nil {
      diagram.edges = pairEdges(open) { .init(end($0, homes).node) }
    }
    let drawn = Set(relations.flatMap { [$0.subject, $0.object] })
    diagram.nodes = drawn.filter { homes.state[$0] == nil }.sorted().map { id in
      var node = node(id)
      node.parts = (homes.leaders[id] ?? []).filter(drawn.contains).map { part($0, homes) }
      return node
    }
  }

  /// Links former states to those that came after them.
  private func link(in diagram: inout Diagram) {
    let drawn = Set(diagram.nodes.compactMap(\.entity))
    for (state, heirs) in options.successors.sorted(by: { $0.key < $1.key }) {
      for heir in heirs.sorted() where drawn.contains(state) && drawn.contains(heir) {
        var edge = DiagramEdge(
          key: "heir-\(key(state))-\(key(heir))", tail: .init(key(state)), head: .init(key(heir)))
        edge.rows = [.init(relations: [], lines: [LabelLine([.init("then", tone: .muted)])])]
        edge.arrows = .head
        edge.sentences = ["\(name(heir)) came after \(name(state))."]
        diagram.edges.append(edge)
      }
    }
  }

  /// The entities that are drawn: those with most relations where there are more than the limit.
  func keptEntities(
    limit: Int?, _ standIn: (EntityID) -> EntityID = { $0 }
  ) -> Set<EntityID> {
    var weights: [EntityID: Int] = [:]
    for relation in graph.relations {
      weights[standIn(relation.subject), default: 0] += 1
      weights[standIn(relation.object), default: 0] += 1
    }
    let ordered = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return Set(ordered.prefix(limit ?? .max))
  }

  /// How many lines of one picture a reader can follow; with more, each pair gets one.
  private static let lineLimit = 45

  /// The relations among as many entities as leave lines that can be followed: fewer entities where
  /// many pairs are joined.
  private func keptRelations() -> [Relation] {
    guard var limit = options.entityLimit else { return graph.relations }
    while true {
      let kept = keptEntities(limit: limit)
      let relations = graph.relations.filter {
        kept.contains($0.subject) && kept.contains($0.object)
      }
      let homes = homes(relations)
      let pairs = Set(
        relations.map { relation in
          [end(relation.subject, homes).node, end(relation.object, homes).node].sorted()
        })
      if pairs.count <= Self.lineLimit || limit <= 8 { return relations }
      limit = min(limit, kept.count) - 2
    }
  }

  /// Says how much a thinned picture leaves out, and how to see it.
  func note(_ drawn: Int, in diagram: inout Diagram) {
    let left = graph.relations.count - drawn
    guard left > 0 else { return }
    let entities = Set(graph.relations.flatMap { [$0.subject, $0.object] }).count
    diagram.notes.append(
      "\(count(entities - diagram.nodes.count, "entity")) and \(count(left, "relation")) more "
        + "are not shown.")
  }
}
