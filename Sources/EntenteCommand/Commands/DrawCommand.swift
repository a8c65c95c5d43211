import ArgumentParser
import Entente

/// `entente draw`: a picture of a graph.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw a graph.")

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg
    case dot
  }

  @Argument(help: "A graph as `entente build` writes it; `-` is stdin.")
  var graph: String

  @Option(help: "svg, or dot for people who go on in Graphviz.")
  var format = Format.svg

  @Option(help: "A headline.")
  var title: String?

  @Option(help: "Text below the picture.")
  var caption: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let graph = try Input.graph(graph)
    let schema = try RelationSchema(from: DataFolder.shipped())
    let diagram = Diagram(
      of: graph, schema: schema, options: DiagramOptions(title: title, caption: caption))
    guard !diagram.nodes.isEmpty else { throw ExitStatus.different }
    switch format {
    case .dot: try output.write(Array(diagram.dot.utf8))
    case .svg:
      let picture = try await diagram.svg(of: graph, by: .here)
      for diagnostic in picture.diagnostics { Console.error(diagnostic) }
      try output.write(picture.bytes)
    }
  }
}
