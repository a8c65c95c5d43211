import ArgumentParser
import Entente

/// `entente convert`: a graph in the format of another program.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a graph for other programs.",
    discussion: """
      json: the exchange format, also from statements. csv, entities-csv: tables for spreadsheets. \
      graphml: networkx, igraph, yEd. gexf: Gephi, with dates as spells. turtle: RDF, with \
      evidence as PROV-O and Web Annotation selectors. For Mermaid and Graphviz see `entente draw`.
      """)

  @Argument(help: "A graph or statements; `-` is stdin.", completion: .file())
  var graph: String

  @Option(help: "\(GraphFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: GraphFormat

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let schema = try RelationSchema(from: .shipped())
    let part = try filter.part(of: Input.graph(graph), schema: schema)
    try output.write(format.bytes(of: part))
  }
}
