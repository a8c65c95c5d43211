public import EntenteGraph
import EntenteModel
import Foundation

extension GraphJSON {
  /// Reads a graph in the exchange format.
  ///
  /// - Throws: `FormatError` that says what is wrong and where.
  public static func graph(from bytes: [UInt8], path: String) throws -> KnowledgeGraph {
    let wire: WireGraph
    do {
      wire = try JSONDecoder().decode(WireGraph.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw FormatError(path: path, reason: describe(error))
    }
    guard wire.format == format else {
      throw FormatError(
        path: path, reason: "is no graph of this program (`format` is not `\(format)`)")
    }
    guard wire.version == version else {
      throw FormatError(
        path: path,
        reason: "has version \(wire.version) of the format, this program reads \(version)")
    }
    return try wire.graph(path: path)
  }

  private static func describe(_ error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
    }
    switch error {
    case .dataCorrupted: return "is not whole JSON text"
    case .keyNotFound(let key, let context):
      return "lacks the key `\(key.stringValue)` at \(place(context.codingPath))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "has a wrong value at \(place(context.codingPath))"
    @unknown default: return "cannot be read"
    }
  }
}

/// A file in one of the formats that cannot be used.
public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// What is wrong with it, so that it reads after the path.
  public var reason: String

  /// Makes an error.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// `path: error: reason`
  public var description: String { "\(path): error: \(reason)" }
}
