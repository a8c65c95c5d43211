import EntenteData
import Yams

/// YAML that people edit, read so that errors say where they are.
enum YAMLFile {
  /// The top node of a file.
  ///
  /// - Throws: `DataError` with path and line.
  static func root(of bytes: [UInt8], path: String) throws -> Node {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataError(path: path, reason: "is not UTF-8 text")
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw DataError(path: path, reason: "is empty")
      }
      return node
    } catch let error as YamlError {
      throw DataError(path: path, line: line(of: error), reason: "is no YAML: \(summary(error))")
    }
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }

  private static func summary(_ error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    default: String(describing: error)
    }
  }
}

extension Node {
  /// The strings of a list, or the one string.
  var strings: [String] {
    if let string { return [string] }
    return sequence?.compactMap(\.string) ?? []
  }
}
