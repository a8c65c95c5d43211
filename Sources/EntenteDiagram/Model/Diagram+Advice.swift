public import EntenteModel

extension Diagram {
  /// How many entities and lines a reader can still tell apart in one picture.
  static let readable = (nodes: 60, edges: 120)

  /// What the user should know before printing it: that it is too large to be read, and what to
  /// draw instead.
  public var diagnostics: [Diagnostic] {
    let lines = edges.filter { $0.family != nil && !$0.rows.isEmpty }
    guard nodes.count > Self.readable.nodes || lines.count > Self.readable.edges,
      view != "timeline", view != "pair"
    else { return [] }
    return [
      Diagnostic(
        .warning, id: "picture-too-large",
        "\(nodes.count) entities and \(lines.count) lines cannot be read in one picture",
        hint: "draw a part: " + proposals(lines).joined(separator: ", or "))
    ]
  }

  /// Parts of about the right size: the largest family, the most connected entity, periods.
  private func proposals(_ lines: [DiagramEdge]) -> [String] {
    var proposals: [String] = []
    let families = Dictionary(grouping: lines.compactMap(\.family), by: \.self)
    if families.count > 1,
      let family = families.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
    {
      proposals.append("`--family \(family.key)` (\(family.value.count) lines)")
    }
    let ends = lines.flatMap { [$0.tail.node, $0.head.node] }
    let degrees = Dictionary(grouping: ends, by: \.self)
    if let hub = degrees.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      let entity = node(hub.key)?.entity
    {
      proposals.append("`--view ego --about \(entity)` (\(hub.value.count) lines)")
    }
    return proposals + ["`--view periods`", "`--limit 40`"]
  }
}
