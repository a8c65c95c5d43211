import ArgumentParser
import Entente

/// `entente compare`: what several sources say of the same things.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare sources: who agrees, refines, differs, contradicts, and who is silent.",
    discussion: """
      Inputs are articles, folders of articles, graphs or statements; one graph alone is divided by \
      its sources. Every finding names its rule and quotes all sides. The signs in the first \
      column: ! conflict, ~ differs, > one is more precise, = agrees, . told by one source only. \
      Exit codes: 0 the same, 1 different, 2 trouble.
      """)

  @Argument(
    help: "Two or more sources, or one graph of several sources; `-` is stdin.", completion: .file()
  )
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "Sort what the others changed, added and left out of a common base.", valueName: "file"),
    completion: .file())
  var base: String?

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup(title: "Articles") var options: ExtractionOptions

  @OptionGroup var result: ComparisonOutput

  func run() async throws {
    let schema = try RelationSchema(from: options.folder())
    var sides = try await ComparedInputs(options: options)
      .read((base.map { [$0] } ?? []) + inputs).map {
        Comparison.Input(name: $0.name, graph: try filter.part(of: $0.graph, schema: schema))
      }
    if sides.count == 1 { sides = ComparedInputs.sources(of: sides[0].graph, schema: schema) }
    guard sides.count > 1 else {
      throw ValidationError("there is only one source; give two, or a graph of several")
    }
    let comparison = Comparison(sides, schema: schema)
    try await result.write(
      base == nil ? Sheet(comparison) : Sheet(BaseComparison(comparison)),
      json: { ComparisonJSON.bytes(of: comparison) },
      map: DifferenceMap(comparison), schema: schema,
      title: sides.map(\.name).joined(separator: " · "))
  }
}
