/// A command has no result: that is no failure, but it is said, and told by the exit code.
struct NothingFound: Error, CustomStringConvertible {
  private let path: String
  private let reason: String
  private let hint: String?

  /// Nothing came of a file, for a reason; `-` is stdin.
  init(in path: String, _ reason: String, hint: String? = nil) {
    self.path = path == "-" ? "stdin" : path
    self.reason = reason
    self.hint = hint
  }

  /// What was read of articles holds nothing of what was asked for.
  ///
  /// - Parameters:
  ///   - list: the articles.
  ///   - sentences: how many of their sentences were read.
  ///   - what: what none of them does: `none names a state`.
  init(in list: ArticleList, sentences: Int, _ what: String) {
    let read = sentences == 1 ? "1 sentence was read" : "\(sentences) sentences were read"
    self.init(
      in: list.name, sentences == 0 ? "there is no sentence to read" : "\(read), \(what)",
      hint: sentences == 0 ? nil : "`entente coverage --sentences` tells of each what was missing")
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

  /// `path: nothing found: reason`, with the hint on a line of its own.
  var description: String {
    "\(path): nothing found: \(reason)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
