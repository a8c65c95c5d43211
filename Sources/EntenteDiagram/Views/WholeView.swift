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
    let kept = keptEntities()
    let relations = graph.relations.filter {
      kept.contains($0.subject) && kept.contains($0.object)
    }
    let homes = homes(relations)
    place(relations, homes: homes, in: &diagram)
    link(in: &diagram)
    note(relations.count, in: &diagram)
    return diagram
  }

  /// Draws relations with leaders in the boxes of their states.
  func place(_ relations: [Relation], homes: Homes, in diagram: inout Diagram) {
    diagram.edges = edges(relations.filter { !homes.absorbed.contains($0.id) }) { end($0, homes) }
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
  func keptEntities(_ standIn: (EntityID) -> EntityID = { $0 }) -> Set<EntityID> {
    var weights: [EntityID: Int] = [:]
    for relation in graph.relations {
      weights[standIn(relation.subject), default: 0] += 1
      weights[standIn(relation.object), default: 0] += 1
    }
    let ordered = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return Set(ordered.prefix(options.entityLimit ?? .max))
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
