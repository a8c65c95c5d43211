import ArgumentParser
import Foundation

/// Where a command's data goes: a file, whole or not at all, or stdout.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "Write to FILE instead of stdout (`-` is stdout).",
    completion: .file())
  var output: String?

  /// Says before the work that its result has no place, not after it.
  func validate() throws {
    if let output, output != "-" { try OutputFile(output).checkPlace() }
  }

  /// Writes the bytes; to a file whole or not at all.
  func write(_ bytes: [UInt8]) throws {
    guard let output, output != "-" else { return try Self.print(bytes) }
    try OutputFile(output).write(bytes)
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
