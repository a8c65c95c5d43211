import EntenteGraph
import EntenteModel

extension DiagramView {
  /// Projects between those who take part, on the left, and what they join or where they are, on
  /// the right.
  public static let projects = DiagramView("projects") { $0.projects() }
}

extension Sketch {
  func projects() -> Diagram {
    var diagram = diagram("projects")
    let relations = graph.relations.filter { isProject($0.subject) || isProject($0.object) }
    let outward = relations.filter { isProject($0.subject) }
    let inward = relations.filter { !isProject($0.subject) }
    // A state that takes part and is joined stands on both sides: no line runs backwards.
    let ends = edges(outward) { id in .init(isProject(id) ? key(id) : key(id) + "-end") }
    diagram.edges = edges(inward) + ends
    let left = Set(inward.map(\.subject))
    let middle = Set(relations.flatMap { [$0.subject, $0.object] }.filter(isProject))
    let right = Set(outward.map(\.object)).subtracting(middle)
    diagram.nodes =
      left.union(middle).sorted().map { node($0) }
      + right.sorted().map { id in
        var node = node(id)
        node.key += "-end"
        return node
      }
    return diagram
  }

  private func isProject(_ id: EntityID) -> Bool { kind(id) == .project }
}
