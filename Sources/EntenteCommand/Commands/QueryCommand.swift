import ArgumentParser
import Entente

/// `entente query`: lists relations or entities of a graph.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "List the relations of a graph, or its entities.",
    discussion: """
      Prints a table, CSV for spreadsheets, or JSON: a graph of what was found, which every other \
      command reads. Exit code 1 means that nothing was found.
      """)

  /// How the list is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
  }

  @Argument(
    help: "A graph or statements as `build` and `extract` write them; `-` is stdin.",
    completion: .file())
  var graph: String

  @Flag(help: "List entities instead of relations.")
  var entities = false

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @Option(help: "table, json or csv.")
  var format = Format.table

  @OptionGroup var output: OutputOptions

  func run() throws {
    let schema = try RelationSchema(from: .shipped())
    let whole = try Input.graph(graph)
    let found = try filter.part(of: whole, schema: schema)
    guard entities ? !found.entities.isEmpty : !found.relations.isEmpty else {
      throw entities
        ? NothingFound(in: graph, noneOf: whole.entities.count, "entities")
        : NothingFound(in: graph, noneOf: whole.relations.count, "relations")
    }
    try output.write(bytes(of: found))
  }

  private func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    switch (format, entities) {
    case (.table, false): Array(GraphTable.relations(of: graph).utf8)
    case (.table, true): Array(GraphTable.entities(of: graph).utf8)
    case (.csv, false): GraphCSV.relations(of: graph)
    case (.csv, true): GraphCSV.entities(of: graph)
    case (.json, false): GraphJSON.bytes(of: graph)
    case (.json, true):
      GraphJSON.bytes(of: KnowledgeGraph(sources: graph.sources, entities: graph.entities))
    }
  }
}
