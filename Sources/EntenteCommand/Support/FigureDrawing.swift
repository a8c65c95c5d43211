import Entente

/// Draws the pictures of reports and of hosts.
enum FigureDrawing {
  /// A picture of a graph; nil where there is nothing to draw. What Graphviz said goes to stderr.
  static func figure(
    of graph: KnowledgeGraph, schema: RelationSchema, name: String, title: String? = nil,
    idPrefix: String
  ) async throws -> ReportFigure? {
    let diagram = Diagram(of: graph, schema: schema, options: DiagramOptions(title: title))
    guard !diagram.nodes.isEmpty else { return nil }
    let picture = try await diagram.svg(by: .here, options: SVGOptions(idPrefix: idPrefix))
    for diagnostic in picture.diagnostics { Console.error(diagnostic) }
    return try ReportFigure(
      name: name, svg: picture.bytes, caption: diagram.notes.joined(separator: " "),
      alternative: alternative(of: diagram))
  }

  /// What a picture shows, in a sentence; the relations themselves are listed beside it.
  private static func alternative(of diagram: Diagram) -> String {
    "Diagram of \(diagram.nodes.count) entities and \(diagram.relations.count) relations between them"
  }
}
