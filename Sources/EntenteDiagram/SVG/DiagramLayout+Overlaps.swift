import EntenteTypography

extension DiagramLayout {
  /// The boxes of the nodes and labels of a diagram, by key; labels as `key label`.
  public func boxes(of diagram: Diagram) -> [(key: String, box: Box)] {
    var boxes = diagram.nodes.compactMap { node in
      node.shape == .point ? nil : items[node.key].flatMap { box(of: node, $0) }
    }
    for edge in diagram.edges where diagram.hasEdgeLabels && !edge.isInvisible {
      guard let item = items[edge.key] else { continue }
      let lines = zip(edge.lines, item.anchors).map { line, anchor in
        anchor.box(of: line.text, size: 10)
      }
      guard let first = lines.first else { continue }
      boxes.append((edge.key + " label", lines.dropFirst().reduce(first) { $0.union($1) }))
    }
    return boxes.map { (key: $0.0, box: $0.1) }
  }

  private func box(of node: DiagramNode, _ item: Item) -> (String, Box)? {
    guard item.marks.isEmpty else { return item.box.map { (node.key, $0) } }
    let lines = zip(node.lines, item.anchors).map { line, anchor in
      anchor.box(of: line.text, size: node.textSize)
    }
    guard let first = lines.first else { return nil }
    return (node.key, lines.dropFirst().reduce(first) { $0.union($1) })
  }

  /// Pairs of nodes or labels that lie over each other.
  public func overlaps(of diagram: Diagram) -> [(String, String)] {
    let boxes = boxes(of: diagram).sorted { $0.box.left < $1.box.left }
    var found: [(String, String)] = []
    for (index, first) in boxes.enumerated() {
      for second in boxes[(index + 1)...] {
        if second.box.left >= first.box.right { break }
        if first.box.overlaps(second.box) { found.append((first.key, second.key)) }
      }
    }
    return found
  }
}

extension DiagramLayout.Anchor {
  /// The box of a line of text that stands here.
  func box(of text: String, size: Double) -> Box {
    let width = TextMetrics.width(of: text) * size
    let left =
      switch alignment {
      case "middle": point.x - width / 2
      case "end": point.x - width
      default: point.x
      }
    return Box(
      left: left, top: point.y - 0.8 * size, right: left + width, bottom: point.y + 0.2 * size)
  }
}
