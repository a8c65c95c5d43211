import Entente

/// Draws the pictures of reports.
enum FigureDrawing {
  /// The picture that options ask for; nil where there is nothing to draw, or where Graphviz gives
  /// none: that is said, and the report goes without. The headline is left to the report.
  static func figure(
    of graph: KnowledgeGraph, schema: RelationSchema, options: PictureOptions
  ) async throws -> ReportFigure? {
    var options = options
    options.title = nil
    let caption = options.caption
    options.caption = nil
    // The report carries its data itself.
    options.noData = true
    let diagram = try options.diagram(of: graph, schema: schema)
    guard !diagram.nodes.isEmpty else { return nil }
    for diagnostic in diagram.diagnostics { Console.error(diagnostic) }
    let svg: [UInt8]
    do {
      svg = try await options.bytes(of: diagram, graph, as: .svg)
    } catch let error as GraphvizError {
      Console.error("warning: the report has no picture: \(error)")
      return nil
    }
    return try ReportFigure(
      name: options.view.rawValue, svg: svg, caption: caption,
      alternative: alternative(of: diagram, relations: []))
  }

  /// What a picture shows, in a sentence: its size and the first of its relations.
  static func alternative(of diagram: Diagram, relations: [ReportRelation]) -> String {
    // Cards of a timeline stand for relations alone.
    let drawn = diagram.nodes.compactMap(\.entity?.rawValue)
    let ends = relations.flatMap { [$0.subject.id, $0.object.id] }
    let size =
      "Diagram of " + counted(Set(drawn + ends).count, "entity", "entities")
      + " and " + counted(diagram.relations.count, "relation", "relations")
    guard !relations.isEmpty else { return size }
    let first = relations.prefix(3).map(\.sentence).joined(separator: "; ")
    let rest = relations.count - 3
    return size + ": " + first + (rest > 0 ? "; and \(rest) more." : ".")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
