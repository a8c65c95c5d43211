public import EntenteDiagram
import EntenteFormats
public import EntenteGraph
public import EntenteGraphviz
public import EntenteModel

extension Diagram {
  /// The layout of this diagram, and what had to be given up for it.
  public struct LaidOut: Sendable {
    /// The diagram as it could be laid out: without labels on edges where there was no room.
    public var diagram: Diagram
    /// Where everything is.
    public var layout: DiagramLayout
    /// The engine that did it.
    public var engine: LayoutEngine
    /// What was tried before, and what Graphviz said.
    public var diagnostics: [Diagnostic]
  }

  /// Lays the diagram out with Graphviz.
  ///
  /// Where an engine fails or takes too long, the next step is tried and said: `dot`, `dot` without
  /// labels on edges, `sfdp`.
  ///
  /// - Parameters:
  ///   - graphviz: where libgvc runs.
  ///   - engine: the only engine to try; nil for the ladder.
  /// - Returns: the layout, with the diagram as it could be laid out.
  /// - Throws: `GraphvizError` of the last step; the relations are still there to be listed.
  public func laidOut(
    by graphviz: Graphviz, engine: LayoutEngine? = nil
  ) async throws -> LaidOut {
    var diagnostics: [Diagnostic] = []
    let ladder = steps(engine)
    for (index, step) in ladder.enumerated() {
      var diagram = self
      diagram.hasEdgeLabels = step.hasLabels
      do throws(GraphvizError) {
        let answer = try await graphviz.render(dot: Array(diagram.dot.utf8), engine: step.engine)
        diagnostics += answer.messages.map { Diagnostic(.note, id: "graphviz", $0) }
        return LaidOut(
          diagram: diagram, layout: try DiagramLayout(answer: answer.bytes), engine: step.engine,
          diagnostics: diagnostics)
      } catch {
        guard index + 1 < ladder.count, error.code != .notInstalled else { throw error }
        diagnostics.append(
          Diagnostic(
            .warning, id: "layout-step",
            "`\(step.engine.rawValue)` gave no picture: \(error.reason); "
              + "trying \(ladder[index + 1].words)"))
      }
    }
    throw GraphvizError(.layoutFailed, "no engine was asked")
  }

  private struct Step {
    var engine: LayoutEngine
    var hasLabels: Bool
    var words: String { "`\(engine.rawValue)`" + (hasLabels ? "" : " without labels on lines") }
  }

  /// The engines to try in turn, by size and shape: layers while they can be read, springs above.
  private func steps(_ engine: LayoutEngine?) -> [Step] {
    if let engine { return [Step(engine: engine, hasLabels: engine == .dot)] }
    let layers = [
      Step(engine: .dot, hasLabels: true), Step(engine: .dot, hasLabels: false),
      Step(engine: .sfdp, hasLabels: false),
    ]
    if nodes.count + edges.count <= 450 { return layers }
    let isSparse = edges.count <= 2 * nodes.count
    if nodes.count + edges.count <= 1500 && isSparse { return Array(layers.dropFirst()) }
    return Array(layers.suffix(1))
  }

  /// The finished picture as SVG: the one call for hosts that have a graph and want a figure.
  ///
  /// - Parameters:
  ///   - graph: where the relations come from; the drawn ones travel in the picture as JSON-LD, so
  ///     that it can be read back. Nil for a picture without data.
  ///   - graphviz: where libgvc runs.
  ///   - engine: the engine to use; nil to choose by size and shape.
  ///   - options: prefix of the ids, width, language.
  /// - Returns: the picture, and what was said while it was laid out.
  /// - Throws: `GraphvizError` where no engine gave a layout.
  public func svg(
    of graph: KnowledgeGraph? = nil,
    by graphviz: Graphviz,
    engine: LayoutEngine? = nil,
    options: SVGOptions = SVGOptions()
  ) async throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let laidOut = try await laidOut(by: graphviz, engine: engine)
    var options = options
    if let graph, options.metadata == nil {
      options.metadata = SVGMetadata.text(of: graph, relations: Set(relations))
    }
    return (laidOut.diagram.svg(layout: laidOut.layout, options: options), laidOut.diagnostics)
  }
}

extension DiagramLayout {
  /// Reads Graphviz's answer; one that is no picture is Graphviz's failure.
  init(answer: [UInt8]) throws(GraphvizError) {
    do {
      try self.init(svg: answer)
    } catch {
      throw GraphvizError(.layoutFailed, "Graphviz's picture cannot be read: \(error)")
    }
  }
}
