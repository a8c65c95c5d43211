extension DiagramLayout {
  /// The same layout with every label of a line moved onto its line, where it stays clear of nodes
  /// and other labels: Graphviz keeps room for a label beside its line, sometimes far from it.
  func snapped(_ diagram: Diagram) -> DiagramLayout {
    guard diagram.hasEdgeLabels, diagram.direction == .leftToRight else { return self }
    var copy = self
    var boxes = Dictionary(
      self.boxes(of: diagram).map { ($0.key, $0.box) }, uniquingKeysWith: { first, _ in first })
    for edge in diagram.edges {
      let key = edge.key + " label"
      guard let box = boxes[key], let item = items[edge.key],
        let line = item.height(at: box.center)
      else { continue }
      let moved = box.moved(by: Point(x: 0, y: line - box.center.y))
      let isClear = boxes.allSatisfy { $0.key == key || !$0.value.overlaps(moved.inset(by: -2)) }
      guard isClear, moved.top > 0, moved.bottom < height else { continue }
      boxes[key] = moved
      for index in item.anchors.indices {
        copy.items[edge.key]?.anchors[index].point.y += line - box.center.y
      }
    }
    return copy
  }
}

extension DiagramLayout.Item {
  /// Where the line passes above or below a point, if within 90 points.
  fileprivate func height(at point: Point) -> Double? {
    for case .curve(let points) in marks {
      let near = Bezier(points).samples.filter { abs($0.x - point.x) < 12 }
      if let nearest = near.min(by: { abs($0.y - point.y) < abs($1.y - point.y) }),
        abs(nearest.y - point.y) < 90
      {
        return nearest.y
      }
    }
    return nil
  }
}
