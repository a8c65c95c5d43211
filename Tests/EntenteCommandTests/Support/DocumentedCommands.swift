import Foundation

/// The command lines of a page of documentation, and what the page says they print.
///
/// They stand in blocks that begin with three backticks and `console`, each after `$ `. The lines
/// that follow are its output, with the messages; a last line of `…` stands for more. A command
/// with no line after it may print what it likes. Commands of a page run one after the other in one
/// folder.
struct DocumentedCommands {
  struct Command {
    var line: String
    /// What the page shows.
    var shown: [String]
    /// Where the shown lines are in the page.
    var place: Range<Int>

    /// The output in the form in which the page shows it.
    func shortened(_ output: [String]) -> [String] {
      if shown.isEmpty { return [] }
      guard shown.last == "…", shown.count > 1, output.count >= shown.count else { return output }
      return output.prefix(shown.count - 1) + ["…"]
    }
  }

  let commands: [Command]
  private let lines: [String]

  init(page: String) {
    lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    commands = Self.commands(in: lines)
  }

  /// The page with other outputs, given in the order of the commands.
  func page(showing outputs: [[String]]) -> String {
    var lines = lines
    for (command, output) in zip(commands, outputs).reversed() {
      lines.replaceSubrange(command.place, with: output)
    }
    return lines.joined(separator: "\n")
  }

  private static func commands(in lines: [String]) -> [Command] {
    var commands: [Command] = []
    var isInBlock = false
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        isInBlock = line == "```console"
      } else if isInBlock, line.hasPrefix("$ ") {
        commands.append(
          Command(line: String(line.dropFirst(2)), shown: [], place: number + 1..<number + 1))
      } else if isInBlock, let last = commands.indices.last {
        commands[last].shown.append(line)
        commands[last].place = commands[last].place.lowerBound..<number + 1
      }
    }
    return commands
  }
}
