public import EntenteDiagram
import EntenteGraph
public import EntenteGraphviz
public import EntenteModel

extension DifferenceMap {
  /// The map as one picture.
  public func diagram(schema: RelationSchema, title: String) -> Diagram {
    diagram(of: graph, schema: schema, title: title)
  }

  /// The map as SVG.
  public func svg(
    schema: RelationSchema, title: String, by graphviz: Graphviz
  ) async throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    try await diagram(schema: schema, title: title).svg(of: graph, by: graphviz)
  }

  /// A picture of each side on one layout: what both have stands in the same place in both, and
  /// what one lacks is drawn faintly there.
  public func sideBySide(
    schema: RelationSchema, title: String, by graphviz: Graphviz
  ) async throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let laidOut = try await diagram(of: whole, schema: schema, title: title)
      .laidOut(by: graphviz)
    let panels = sides.map { side in
      DiagramPanel(
        title: side.name,
        diagram: laidOut.diagram.showing(relations: side.relations, keepsPhantoms: true))
    }
    return (laidOut.diagram.svg(panels: panels, layout: laidOut.layout), laidOut.diagnostics)
  }

  private func diagram(of graph: KnowledgeGraph, schema: RelationSchema, title: String) -> Diagram {
    Diagram(
      of: graph, schema: schema,
      options: DiagramOptions(
        title: title, relationMarks: relationMarks, entityMarks: entityMarks))
  }
}
