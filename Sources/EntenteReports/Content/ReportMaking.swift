import Crypto
import EntenteFormats
public import EntenteGraph
import Foundation

/// How a report was made, so that it can be made again; in a report on request only.
public struct ReportMaking: Hashable, Sendable {
  /// The program with its version.
  public var program: String
  /// The command line.
  public var command: String
  /// SHA-256 of the graph in the exchange format.
  public var graph: String

  /// Makes a record.
  public init(program: String, command: String, graph: String) {
    self.program = program
    self.command = command
    self.graph = graph
  }
}

extension Report {
  /// SHA-256 of a graph in the exchange format, in hexadecimal.
  public static func hash(of graph: KnowledgeGraph) -> String {
    SHA256.hash(data: Data(GraphJSON.bytes(of: graph)))
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
