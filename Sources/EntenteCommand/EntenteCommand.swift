import ArgumentParser

/// The command line: one subcommand a file in `Commands`.
@main
struct EntenteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads articles about international relations and draws who did what to whom, when.",
    subcommands: [
      BuildCommand.self,
      CheckCommand.self,
      ConvertCommand.self,
      DatesCommand.self,
