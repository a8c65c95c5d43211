import EntenteGraph
public import EntenteModel

extension DiagramView {
  /// The neighbourhood of an entity: everything within so many steps, and what joins it.
  ///
  /// - Parameters:
  ///   - center: the entity; a state brings its leaders along.
  ///   - depth: how many steps away; at least one.
  /// - Returns: the view.
  public static func ego(of center: EntityID, depth: Int = 1) -> DiagramView {
    DiagramView("ego") { $0.ego(center, depth: max(1, depth)) }
  }
}

extension Sketch {
  func ego(_ center: EntityID, depth: Int) -> Diagram {
    let homes = homes(graph.relations)
    let core = Set([center] + (homes.leaders[center] ?? []))
    var reached = core
    for _ in 0..<depth {
      let next = graph.relations.filter {
        reached.contains($0.subject) || reached.contains($0.object)
      }
      reached.formUnion(next.flatMap { [$0.subject, $0.object] })
    }
    // At the rim only what leads inwards: relations among neighbours would hide the centre.
    let near = graph.relations.filter { relation in
      let ends = [relation.subject, relation.object]
      guard ends.allSatisfy(reached.contains) else { return false }
      return depth > 1 || ends.contains(where: core.contains)
        || homes.absorbed.contains(relation.id)
    }
    var diagram = keeping(near).whole()
    diagram.view = "ego"
    return diagram
  }
}
