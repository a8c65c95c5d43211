import Foundation
import Testing

/// What the documentation shows is what happens. `UserGuideTests` run the user guide, whose commands
/// need the articles beside them.
@Suite struct DocumentationTests {
  static var pages: [String] {
    get throws {
      let guides = "Sources/Entente/Entente.docc"
      return try ["README.md", "CONTRIBUTING.md"]
        + Repository.names(in: guides).filter { $0 != "UserGuide.md" }.map { "\(guides)/\($0)" }
        + Repository.names(in: "graphs").map { "graphs/\($0)/README.md" }
    }
  }

  @Test(arguments: try pages) func commandsDoWhatThePageShows(_ page: String) throws {
    let text = try Repository.text(page)
    let documented = DocumentedCommands(page: text)
    let program = try Program()
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("graphs"),
      withDestinationURL: Repository.folder.appendingPathComponent("graphs"))
    let outputs = try documented.commands.map { try output(of: $0, in: program) }
    guard Repository.isRecording else { return }
    let recorded = documented.page(showing: outputs)
    guard recorded != text else { return }
    try Data(recorded.utf8).write(to: Repository.folder.appendingPathComponent(page))
    Issue.record("recorded \(page): read the difference")
  }

  /// Runs a command and compares; those of the checkout itself only have to be there, since tests
  /// that build and test would not end.
  private func output(
    of command: DocumentedCommands.Command, in program: Program
  ) throws -> [String] {
    let word = String(command.line.prefix { $0 != " " })
    guard !["cd", "git", "swift"].contains(word), !word.hasPrefix("scripts/") else {
      if word.hasPrefix("scripts/") { #expect(Repository.has(word), "\(command.line)") }
      return command.shown
    }
    let path = Program.url.deletingLastPathComponent().path
    let result = try program.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "PATH='\(path)':$PATH; exec 2>&1; \(command.line)"])
    #expect(result.status == 0, "\(command.line): \(result.output)")
    var lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    let output = command.shortened(lines)
    if !Repository.isRecording { #expect(output == command.shown, "\(command.line)") }
    return output
  }
}
