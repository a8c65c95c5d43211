import ArgumentParser
import Entente
import Foundation

/// `entente update`: fills the figures and tables of documents again.
struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Bring the figures and tables in documents up to date.",
    discussion: """
      A region begins with a line `<!-- entente: GRAPH OPTIONS -->` and ends with a line \
      `<!-- entente: end -->`; in LaTeX the lines begin with `% entente:`. The options are those of \
      `entente embed`; paths are seen from the document. What changed is said for every region.
      """)

  @Argument(help: "Markdown, HTML or LaTeX documents.", completion: .file())
  var documents: [String]

  @Flag(help: "Write nothing; exit code 1 says that something is out of date.")
  var check = false

  func run() async throws {
    let schema = try RelationSchema(from: .shipped())
    var isStale = false
    var hasFailed = false
    for path in documents {
      do {
        let update = try await DocumentUpdate(path: path, schema: schema)
        for line in update.summary { try OutputOptions.print(Array((line + "\n").utf8)) }
        isStale = isStale || update.isStale
        if !check { try update.write() }
      } catch {
        Console.error("\(error)")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitStatus.trouble }
    if check && isStale { throw ExitStatus.different }
  }
}
