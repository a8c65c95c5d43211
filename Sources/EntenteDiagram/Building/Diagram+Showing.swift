import EntenteGraph

extension Diagram {
  /// The same diagram with only some of its relations, for another picture on the same layout: what
  /// is left without any is a phantom, drawn faintly where it stands in the whole.
  ///
  /// - Parameters:
  ///   - relations: the ids of what is shown.
  ///   - keepsPhantoms: whether lines without relations stay as phantoms; entities always do.
  /// - Returns: a diagram with the keys of this one.
  public func showing(relations: Set<String>, keepsPhantoms: Bool = false) -> Diagram {
    var copy = self
    copy.edges = edges.compactMap { edge in
      guard edge.family != nil, !edge.rows.isEmpty else { return edge }
      var edge = edge
      let room = edge.lines.count
      let own = Set(edge.relations).intersection(relations)
      let left = sketch.graph.relations.filter { own.contains($0.id) }.sorted(by: sketch.isEarlier)
      if edge.isPair {
        sketch.fill(&edge, with: left)
      } else {
        edge.rows = sketch.rows(left, mark: edge.mark)
        edge.sentences = left.map(sketch.sentence)
      }
      edge.visibleRows = edge.rowsFitting(room)
      if edge.rows.isEmpty { edge.mark = .phantom }
      return edge.mark == .phantom && !keepsPhantoms ? nil : edge
    }
    let ends = copy.edges.filter { $0.mark != .phantom }.flatMap { [$0.tail, $0.head] }
    let met = Set(ends.map(\.node)).union(ends.compactMap(\.part))
    copy.nodes = nodes.map { $0.keeping(relations, met: met) }
    return copy
  }
}

extension DiagramEdge {
  /// How many rows fit into a label of so many lines, "n more" included.
  fileprivate func rowsFitting(_ lines: Int) -> Int {
    var copy = self
    for count in stride(from: rows.count, to: 0, by: -1) {
      copy.visibleRows = count
      if copy.lines.count <= lines { return count }
    }
    return 1
  }
}

extension DiagramNode {
  /// The node with phantoms where no relation is left.
  fileprivate func keeping(_ kept: Set<String>, met: Set<String>) -> Self {
    var copy = self
    copy.relations = relations.filter(kept.contains)
    for index in parts.indices {
      copy.parts[index].relations = parts[index].relations.filter(kept.contains)
      if copy.parts[index].relations.isEmpty, !met.contains(parts[index].key) {
        copy.parts[index].mark = .phantom
      }
    }
    let hasLivingPart = copy.parts.contains { $0.mark != .phantom }
    if entity != nil, copy.relations.isEmpty, !met.contains(key), !hasLivingPart {
      copy.mark = .phantom
    }
    return copy
  }
}
