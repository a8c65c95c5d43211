import ArgumentParser

/// The command line: one subcommand a file in `Commands`.
@main
struct EntenteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads articles about international relations and draws who did what to whom, when.",
    version: ProgramVersion.text,
    subcommands: [
      BuildCommand.self,
      CheckCommand.self,
      CompareCommand.self,
      ConvertCommand.self,
      CoverageCommand.self,
      DatesCommand.self,
      DiffCommand.self,
      DrawCommand.self,
      EmbedCommand.self,
      ExplainCommand.self,
      ExtractCommand.self,
      MergeCommand.self,
      ParseCommand.self,
      PatchCommand.self,
      QueryCommand.self,
      RenderCommand.self,
      ReportCommand.self,
      UpdateCommand.self,
    ])

  static func main() async {
    await run(CommandLine.arguments.dropFirst().map(\.self))
  }

  /// Parses, runs and leaves with the exit code of `ExitStatus`; only data goes to stdout.
  private static func run(_ arguments: [String]) async {
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.leave(with: error, usage: Self.self)
    }
  }
}
