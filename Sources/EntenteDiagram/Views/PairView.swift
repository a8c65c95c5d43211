import EntenteGraph
public import EntenteModel
import EntenteTypography

extension DiagramView {
  /// Everything between two states and their leaders, by year: two lines down the page, and a row
  /// from one to the other for each relation.
  ///
  /// - Parameters:
  ///   - left: the entity on the left.
  ///   - right: the entity on the right.
  /// - Returns: the view.
  public static func pair(_ left: EntityID, _ right: EntityID) -> DiagramView {
    DiagramView("pair") { $0.pair(left, right) }
  }
}

extension Sketch {
  func pair(_ left: EntityID, _ right: EntityID) -> Diagram {
    var diagram = diagram("pair")
    diagram.direction = .topToBottom
    diagram.isDense = true
    let homes = homes(graph.relations)
    let sides = [left, right].map { Set([$0] + (homes.leaders[$0] ?? [])) }
    let relations = graph.relations.filter { relation in
      sides[0].contains(relation.subject) && sides[1].contains(relation.object)
        || sides[1].contains(relation.subject) && sides[0].contains(relation.object)
    }.sorted(by: isEarlier)
    guard !relations.isEmpty else { return diagram }
    draw(Ladder(left: left, right: right, leftSide: sides[0], rows: relations), in: &diagram)
    return diagram
  }

  /// Two lines down the page, and what joins them.
  private struct Ladder {
    var left: EntityID
    var right: EntityID
    var leftSide: Set<EntityID>
    var rows: [Relation]
  }

  private func draw(_ ladder: Ladder, in diagram: inout Diagram) {
    var above = [key(ladder.left), key(ladder.right)]
    diagram.nodes = [node(ladder.left), node(ladder.right)].map { node in
      var node = node
      node.group = node.key
      return node
    }
    diagram.ranks.append(above)
    var heading: (text: String, key: String)?
    for (index, relation) in ladder.rows.enumerated() {
      let number = padded(index + 1)
      let points = ["a-" + number, "b-" + number]
      var rank = [points[0], "row-" + number, points[1]]
      for (point, side) in zip(points, [ladder.left, ladder.right]) {
        var dot = DiagramNode(key: point, shape: .point, lines: [])
        dot.group = key(side)
        diagram.nodes.append(dot)
      }
      diagram.nodes.append(row(relation, "row-" + number))
      let text = self.heading(of: relation)
      if heading?.text != text {
        let year = "year-" + number
        diagram.nodes.append(headingNode(year, text))
        rank.insert(year, at: 0)
        diagram.edges.append(invisible(year, points[0]))
        if let last = heading { diagram.edges.append(invisible(last.key, year)) }
        heading = (text, year)
      }
      diagram.ranks.append(rank)
      diagram.edges += rungs(
        relation, number, runsRight: ladder.leftSide.contains(relation.subject))
      diagram.edges += zip(above, points).map(rail)
      above = points
    }
  }

  /// The two halves of a rung, left and right of its text.
  private func rungs(_ relation: Relation, _ number: String, runsRight: Bool) -> [DiagramEdge] {
    let isSymmetric = schema[relation.type]?.isSymmetric ?? false
    var left = DiagramEdge(
      key: "rung-\(number)-a", tail: .init("a-" + number), head: .init("row-" + number))
    var right = DiagramEdge(
      key: "rung-\(number)-b", tail: .init("row-" + number), head: .init("b-" + number))
    (left.family, right.family) = (family(relation), family(relation))
    left.arrows = isSymmetric || !runsRight ? .tail : .none
    right.arrows = isSymmetric || runsRight ? .head : .none
    let sources = Set(relation.evidence.map(\.source)).count
    let mark = options.relationMarks[relation.id] ?? .none
    (left.sources, right.sources) = (sources, sources)
    (left.status, right.status) = (relation.status, relation.status)
    (left.mark, right.mark) = (mark, mark)
    // One cross says it.
    if relation.status == .negated { right.status = .actual }
    return [left, right]
  }

  /// A piece of one of the two lines.
  private func rail(_ above: String, _ below: String) -> DiagramEdge {
    var edge = DiagramEdge(key: "rail-" + below, tail: .init(above), head: .init(below))
    edge.arrows = .none
    edge.weight = 100
    return edge
  }

  private func row(_ relation: Relation, _ key: String) -> DiagramNode {
    let mark = options.relationMarks[relation.id] ?? .none
    var lines: [LabelLine] = []
    let people = [relation.subject, relation.object].contains { kind($0) == .leader }
    if people {
      let names = [name(relation.subject), name(relation.object)].map {
        TextWrap.shortened($0, width: 14)
      }
      let arrow = schema[relation.type]?.isSymmetric == true ? " – " : " → "
      lines.append(LabelLine([.init(names.joined(separator: arrow))]))
    }
    lines += rowLines(relation.type, [relation], mark: mark, width: 26)
    var node = DiagramNode(key: key, shape: .row, lines: lines, title: sentence(relation))
    node.relations = [relation.id]
    node.family = family(relation)
    node.mark = mark
    return node
  }
}
