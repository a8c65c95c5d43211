import ArgumentParser
import Entente

/// `entente query`: lists relations or entities of a graph.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "List the relations of a graph.")

  @Argument(help: "A graph as `entente build` writes it; `-` is stdin.")
  var graph: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    let graph = try Input.graph(graph)
    let lines = graph.relations.map {
      "\($0.subject)\t\($0.type)\t\($0.object)\t\($0.date?.description ?? "")\t\($0.status.rawValue)\n"
    }
    guard !lines.isEmpty else { throw ExitStatus.different }
    try output.write(Array(lines.joined().utf8))
  }
}
