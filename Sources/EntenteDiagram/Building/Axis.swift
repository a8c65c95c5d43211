import EntenteGraph
import EntenteModel

extension Sketch {
  /// The year under which a relation stands; the period, or `undated`, where it has none.
  func heading(of relation: Relation) -> String {
    if let year = relation.date?.earliest?.year ?? relation.date?.latest?.year { return "\(year)" }
    return relation.period ?? "undated"
  }

  /// A year on an axis.
  func headingNode(_ key: String, _ text: String) -> DiagramNode {
    var node = DiagramNode(
      key: key, shape: .heading, lines: [LabelLine([.init(text, isBold: true)])], title: text)
    node.group = "axis"
    return node
  }

  /// A line that only helps the layout.
  func invisible(_ tail: String, _ head: String, weight: Int = 1) -> DiagramEdge {
    var edge = DiagramEdge(
      key: "hidden-\(tail)-\(head)", tail: .init(tail), head: .init(head))
    edge.isInvisible = true
    edge.arrows = .none
    edge.weight = weight
    return edge
  }

  /// A number that sorts as text.
  func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
