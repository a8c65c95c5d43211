import ArgumentParser
import Entente

/// `entente patch`: the new version of a graph from the old one and a difference.
struct PatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patch",
    abstract: "Apply a difference to a graph.",
    discussion: """
      The difference is what `entente diff --format json` writes. Where the graph is not as the \
      difference expects it, nothing is applied and the reasons are given.
      """)

  @Argument(help: "The old version of the graph; `-` is stdin.", completion: .file())
  var graph: String

  @Argument(help: "The difference; `-` is stdin.", completion: .file())
  var patch: String

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if graph == "-" && patch == "-" { throw ValidationError("only one of the two can be stdin") }
  }

  func run() throws {
    let old = try Input.graph(graph)
    let reading = try DifferenceJSON.read(
      Input.bytes(patch), path: patch == "-" ? "stdin" : patch)
    for diagnostic in reading.diagnostics { Console.error(diagnostic) }
    do {
      try output.write(GraphJSON.bytes(of: reading.difference.applied(to: old)))
    } catch let error as PatchError {
      let reasons = error.reasons.prefix(20).map { "\n  \(TerminalText.line($0))" }.joined()
      let more = error.reasons.count > 20 ? "\n  and \(error.reasons.count - 20) more" : ""
      throw CommandError(
        path: graph, reason: "the patch does not fit:" + reasons + more,
        hint: "make the patch again from this version")
    }
  }
}
