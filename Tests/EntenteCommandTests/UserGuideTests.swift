import Foundation
import Testing

/// The user guide is true: every command in it runs, in its order, on the sample articles.
@Suite struct UserGuideTests {
  /// The lines after `$` in blocks of a terminal.
  private static func commands() throws -> [String] {
    let guide = try Repository.text("Sources/Entente/Entente.docc/UserGuide.md")
    return guide.components(separatedBy: "```console\n").dropFirst()
      .flatMap { $0.components(separatedBy: "```")[0].split(separator: "\n") }
      .filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }

  @Test func everyCommandRuns() throws {
    let program = try Program()
    let articles = Repository.folder.appendingPathComponent("graphs/russia-north-korea/articles")
    try FileManager.default.copyItem(
      at: articles, to: program.folder.appendingPathComponent("articles"))
    let commands = try Self.commands()
    #expect(commands.count > 15)
    let folder = Program.url.deletingLastPathComponent().path
    for command in commands {
      let result = try program.run(
        URL(fileURLWithPath: "/bin/sh"), ["-c", "PATH='\(folder)':$PATH; export PATH; \(command)"])
      let expected: Int32 = command.hasSuffix("# exit code 1") ? 1 : 0
      #expect(result.status == expected, "\(command)\n\(result.messages)")
    }
  }
}
