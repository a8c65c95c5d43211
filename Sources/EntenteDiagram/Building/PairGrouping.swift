import EntenteGraph
import EntenteModel
import EntenteTypography

extension Sketch {
  /// One line for all relations between two ends, whatever their family, status and direction: for
  /// pictures that would be lost in parallel lines. The label tells the families by colour and the
  /// statuses by word; the line is drawn in the signs that all of them share.
  func pairEdges(
    _ relations: [Relation], end: (EntityID) -> DiagramEdge.End
  ) -> [DiagramEdge] {
    let groups = Dictionary(grouping: relations) { relation in
      [end(relation.subject).node, end(relation.object).node].sorted()
    }
    return groups.filter { $0.key[0] != $0.key[1] }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }
    .map { ends, relations in pairEdge(ends, relations.sorted(by: isEarlier), end: end) }
  }

  private func pairEdge(
    _ ends: [String], _ relations: [Relation], end: (EntityID) -> DiagramEdge.End
  ) -> DiagramEdge {
    var edge = DiagramEdge(
      key: "e-" + (relations.map(\.id).min() ?? ""), tail: .init(ends[0]), head: .init(ends[1]))
    edge.isPair = true
    edge.starts = Dictionary(
      relations.map { ($0.id, end($0.subject).node) }, uniquingKeysWith: { first, _ in first })
    edge.visibleRows = min(options.rowLimit, 3)
    fill(&edge, with: relations)
    if edge.arrows == .tail { (edge.tail, edge.head, edge.arrows) = (edge.head, edge.tail, .head) }
    return edge
  }

  /// Gives a line of a pair the signs and the label of its relations.
  func fill(_ edge: inout DiagramEdge, with relations: [Relation]) {
    let starts = Set(
      relations.map { schema[$0.type]?.isSymmetric == true ? "" : edge.starts[$0.id] ?? "" })
    edge.arrows = starts == [edge.tail.node] ? .head : starts == [edge.head.node] ? .tail : .both
    let families = Set(relations.map(family))
    edge.family = families.count == 1 ? families.first : DiagramEdge.mixed
    let statuses = Set(relations.map(\.status))
    edge.status = statuses.count == 1 ? statuses.first ?? .actual : .actual
    let marks = Set(relations.map { options.relationMarks[$0.id] ?? .none })
    edge.mark = marks.count == 1 ? marks.first ?? .none : marks.isEmpty ? .none : .changed
    edge.sources = Set(relations.flatMap { $0.evidence.map(\.source) }).count
    edge.rows = pairRows(relations, of: edge)
    edge.sentences = relations.map(sentence)
  }

  /// One row for each type, status and direction, those with most relations first.
  private func pairRows(_ relations: [Relation], of edge: DiagramEdge) -> [DiagramEdge.Row] {
    let groups = Dictionary(grouping: relations) {
      "\($0.type) \($0.status.rawValue) \(edge.starts[$0.id] ?? "")"
    }
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { _, relations in
        DiagramEdge.Row(
          relations: relations.map(\.id), lines: pairLines(relations, of: edge),
          family: family(relations[0]))
      }
  }

  /// How a row reads: who, where the line has arrows at both ends; what; and a word for a doubt.
  private func pairLines(_ relations: [Relation], of edge: DiagramEdge) -> [LabelLine] {
    let first = relations[0]
    var runs = rowRuns(
      first.type, relations, mark: options.relationMarks[first.id] ?? .none)
    for run in runs.indices { runs[run].family = family(first) }
    if edge.arrows == .both, schema[first.type]?.isSymmetric != true,
      let start = entities.values.first(where: { key($0.id) == edge.starts[first.id] })
    {
      runs.insert(.init(TextWrap.shortened(start.name, width: 14)), at: 0)
    }
    if first.status == .planned || first.status == .possible {
      runs.append(.init("(\(first.status.rawValue))", tone: .muted))
    }
    return LabelLine.wrapped(runs, width: 20)
  }
}
