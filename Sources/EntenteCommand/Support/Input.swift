import Entente
import Foundation

/// Reading what a command is given.
enum Input {
  /// The bytes of a file; `-` is stdin.
  static func bytes(_ path: String) throws -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    do {
      // Not `Data(contentsOf:)`, which refuses the pipes of a shell's `<(command)`.
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      return [UInt8](try file.readToEnd() ?? Data())
    } catch {
      throw CommandError(path: path, reason: "cannot be read: \(error.fileReason)")
    }
  }

  /// A graph, in the exchange format, as statements or inside a picture of ours; `-` is stdin. What is doubtful about the
  /// file is said on stderr.
  static func graph(_ path: String) throws -> KnowledgeGraph {
    let (bytes, name) = (try bytes(path), path == "-" ? "stdin" : path)
    if SVGMetadata.isPicture(bytes) { return try SVGMetadata.graph(in: bytes, path: name) }
    let reading = try GraphFile.read(bytes, path: name)
    for diagnostic in reading.diagnostics { Console.error(diagnostic) }
    return reading.graph
  }

  /// A graph with the name of its file.
  struct NamedGraph {
    var path: String
    var graph: KnowledgeGraph
  }

  /// All graphs that can be read; what cannot is said on stderr.
  static func graphs(_ paths: [String]) -> (read: [NamedGraph], hasFailed: Bool) {
    var read: [NamedGraph] = []
    for path in paths {
      do {
        read.append(NamedGraph(path: path == "-" ? "stdin" : path, graph: try graph(path)))
      } catch {
        Console.error("\(error)")
      }
    }
    return (read, read.count < paths.count)
  }
}
