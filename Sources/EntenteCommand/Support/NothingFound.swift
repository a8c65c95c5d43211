/// A command has no result: that is no failure, but it is said, and told by the exit code.
struct NothingFound: Error, CustomStringConvertible {
  private let path: String
  private let reason: String

  /// Nothing came of a file, for a reason; `-` is stdin.
  init(in path: String, _ reason: String) {
    self.path = path == "-" ? "stdin" : path
    self.reason = reason
  }

  /// No part of a graph passed the filters.
  ///
  /// - Parameters:
  ///   - path: the file of the graph.
  ///   - count: how many such parts it has.
  ///   - parts: what they are, in the plural.
  init(in path: String, noneOf count: Int, _ parts: String) {
    self.init(
      in: path,
      count == 0 ? "there are no \(parts)" : "none of the \(count) \(parts) fits the filters")
  }

  /// The view shows no part of what passed the filters.
  static func toDraw(in path: String) -> Self {
    Self(in: path, "no relation fits the filters and the view")
  }

  var description: String { "\(path): nothing found: \(reason)" }
}
