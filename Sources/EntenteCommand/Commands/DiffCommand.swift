import ArgumentParser
import Entente

/// `entente diff`: what changed between two versions of a graph.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two versions: added, removed, changed, renamed.",
    discussion: """
      A changed date or figure is one change, with the rule that judges it; `entente patch` applies \
      what --format json writes. Exit codes: 0 the same, 1 different, 2 trouble.

      For graphs in a git repository:
        git config diff.entente.command 'entente diff --git'
        echo '*.graph.json diff=entente' >> .gitattributes
      """)

  @Argument(
    help: "The old version: a graph, statements, an article or a folder of articles.",
    completion: .file())
  var old: String

  @Argument(help: "The new version.", completion: .file())
  var new: String

  @Argument(help: .hidden) var rest: [String] = []

  @Flag(help: "Take the seven arguments that git gives to an external diff program.")
  var git = false

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup(title: "Articles") var options: ExtractionOptions

  @OptionGroup var result: ComparisonOutput

  func validate() throws {
    guard git ? rest.count >= 5 : rest.isEmpty else {
      throw ValidationError(
        git ? "--git expects the arguments of git's external diff programs" : "give two versions")
    }
  }

  func run() async throws {
    let schema = try RelationSchema(from: options.folder())
    let graphs = try await versions().map {
      Comparison.Input(name: $0.name, graph: try filter.part(of: $0.graph, schema: schema))
    }
    let (before, after) = (graphs[0], graphs[1])
    let difference = Difference(from: before.graph, to: after.graph, schema: schema)
    let (from, to) = ((before.name, before.graph), (after.name, after.graph))
    try await result.write(
      Sheet(difference, from: from, to: to),
      json: { DifferenceJSON.bytes(of: difference, old: before.name, new: after.name) },
      map: DifferenceMap(difference, from: from, to: to), schema: schema,
      title: "\(before.name) → \(after.name)")
  }

  /// Git calls with: path, old file, old hash, old mode, new file, new hash, new mode. What is new
  /// or gone is `/dev/null`, an empty graph.
  private func versions() async throws -> [Comparison.Input] {
    let inputs = ComparedInputs(options: options)
    guard git else { return try await inputs.read([old, new]) }
    var versions: [Comparison.Input] = []
    for (label, file) in [("old", new), ("new", rest[2])] {
      let graph =
        file == "/dev/null" ? KnowledgeGraph() : try await inputs.read([file])[0].graph
      versions.append(Comparison.Input(name: "\(old) (\(label))", graph: graph))
    }
    return versions
  }
}
