import Entente
import Foundation

/// Reading what a command is given.
enum Input {
  /// The bytes of a file; `-` is stdin.
  static func bytes(_ path: String) throws -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw CommandError(path: path, reason: "cannot be read: \(error.localizedDescription)")
    }
  }

  /// A graph in the exchange format; `-` is stdin.
  static func graph(_ path: String) throws -> KnowledgeGraph {
    try GraphJSON.graph(from: bytes(path), path: path == "-" ? "stdin" : path)
  }
}
