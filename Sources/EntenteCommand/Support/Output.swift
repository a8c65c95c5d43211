import ArgumentParser
import Entente
import Foundation

/// Where a command's data goes: a file, whole or not at all, or stdout.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Write to FILE instead of stdout (`-` is stdout).")
  var output: String?

  /// Writes the bytes; to a file by writing beside it and renaming.
  func write(_ bytes: [UInt8]) throws {
    guard let output, output != "-" else { return try Self.print(bytes) }
    try Self.write(bytes, to: output)
  }

  /// Writes a file whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandError(path: path, reason: "cannot be written: \(error.localizedDescription)")
    }
  }

  /// Writes to stdout; a reader that has gone away is no error.
  static func print(_ bytes: [UInt8]) throws {
    signal(SIGPIPE, SIG_IGN)
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes {
        Foundation.write(1, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EINTR { continue }
      if written < 0 && errno == EPIPE { return }
      guard written > 0 else { throw CommandError(path: "stdout", reason: "cannot be written") }
      offset += written
    }
  }
}

/// Something a command could not do.
struct CommandError: Error, CustomStringConvertible {
  var path: String
  var reason: String
  var hint: String?

  /// `path: error: reason`, with the hint on a line of its own.
  var description: String {
    "\(path): error: \(reason)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
