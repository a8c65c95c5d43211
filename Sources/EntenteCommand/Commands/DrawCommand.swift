import ArgumentParser
import Entente

/// `entente draw`: a picture of a graph.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw a graph.",
    discussion: """
      A picture as SVG that stands by itself or inside a page, as DOT for people who go on in \
      Graphviz, or as one of the other formats. Exit code 1 means that there was nothing to draw.
      """)

  @Argument(
    help: "A graph or statements as `build` and `extract` write them; `-` is stdin.",
    completion: .file())
  var graph: String

  @OptionGroup var picture: PictureOptions

  @Option(help: "svg, dot, png, pdf, json (positions) or mermaid (small graphs).")
  var format = PictureFormat.svg

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let schema = try RelationSchema(from: .shipped())
    let part = try filter.part(of: Input.graph(graph), schema: schema)
    let diagram = try picture.diagram(of: part, schema: schema)
    guard !diagram.nodes.isEmpty else { throw NothingFound.toDraw(in: graph) }
    for diagnostic in diagram.diagnostics { Console.error(diagnostic) }
    try output.write(try await picture.bytes(of: diagram, part, as: format))
  }
}
