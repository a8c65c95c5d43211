import ArgumentParser
import Entente

/// `entente check`: whether graphs, or the program's own data, hold what they must.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check graphs, or the data of the program.",
    discussion: """
      With files: every relation has evidence, quotes fill their spans, ends and sources are there \
      and types join what they may join. Without files: the data that the program ships with is \
      loaded whole. Exit code 2 means that something is wrong.
      """)

  @Argument(
    help: "Graphs or statements; `-` is stdin; none checks the data of the program.",
    completion: .file())
  var files: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let schema = try RelationSchema(from: .shipped())
    guard !files.isEmpty else { return try ShippedData.check() }
    let graphs = Input.graphs(files)
    let check = GraphCheck(schema: schema)
    let problems = graphs.read.flatMap { check.problems(of: $0.graph, path: $0.path) }
    let lines = problems.map { TerminalText.line("\($0)") + "\n" }
    try output.write(Array(lines.joined().utf8))
    if graphs.hasFailed || !problems.isEmpty { throw ExitStatus.trouble }
  }
}

/// The data that ships with the program, all of it: loading it is the check.
private enum ShippedData {
  static func check() throws {
    let folder = try DataFolder.shipped()
    _ = try Extractor(from: folder)
    _ = try DocumentReader(from: folder)
  }
}
