import ArgumentParser
import Entente

/// `entente merge`: one graph of several.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge graphs and statements into one graph.",
    discussion: """
      Statements that agree on subject, type, object, date, status and period become one relation \
      with the evidence of all; what they contradict stays side by side. The order of the files \
      does not matter.
      """)

  @Argument(help: "Graphs or statements (JSON Lines); `-` is stdin.", completion: .file())
  var files: [String]

  @OptionGroup var output: OutputOptions

  func run() throws {
    let graphs = Input.graphs(files)
    guard !graphs.read.isEmpty else { throw ExitStatus.trouble }
    try checkSources(of: graphs.read)
    let merged = KnowledgeGraph(merging: graphs.read.map(\.graph))
    try output.write(GraphJSON.bytes(of: merged))
    if graphs.hasFailed { throw ExitStatus.trouble }
  }

  /// Two articles under one name would be quoted as one.
  private func checkSources(of graphs: [Input.NamedGraph]) throws {
    var seen: [String: (sha256: String, path: String)] = [:]
    for named in graphs {
      for source in named.graph.sources where !source.sha256.isEmpty {
        if let other = seen[source.id], other.sha256 != source.sha256 {
          throw CommandError(
            path: named.path,
            reason: "its source `\(source.id)` is another text than that of \(other.path)",
            hint: "build one of the two again from a file of another name")
        }
        seen[source.id] = (source.sha256, named.path)
      }
    }
  }
}
