import ArgumentParser
import Foundation

/// The exit codes of every command.
enum ExitStatus: Int32, Error {
  /// All done.
  case done = 0
  /// Nothing found, or graphs differ.
  case different = 1
  /// Something could not be read, written or done.
  case trouble = 2
  /// The call itself was wrong.
  case usage = 64

  /// Ends the program for an error: prints what the user must know to stderr.
  static func leave(with error: any Error, usage command: any ParsableCommand.Type) -> Never {
    if let status = error as? ExitStatus { exit(status.rawValue) }
    if let nothing = error as? NothingFound {
      Console.error(nothing)
      exit(different.rawValue)
    }
    let code = command.exitCode(for: error)
    if code == .success {
      print(command.fullMessage(for: error))
      exit(done.rawValue)
    }
    if code == .validationFailure {
      Console.error(command.fullMessage(for: error))
      exit(Self.usage.rawValue)
    }
    // What is thrown while options are validated arrives wrapped; the parser unwraps it.
    Console.error(command.message(for: error))
    exit(trouble.rawValue)
  }
}
