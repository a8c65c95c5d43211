/// A file in one of the formats that cannot be used.
public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, counted from 1.
  public var line: Int?
  /// What is wrong with it, so that it reads after the path.
  public var reason: String
  /// What to do.
  public var hint: String?

  /// Makes an error.
  public init(path: String, line: Int? = nil, reason: String, hint: String? = nil) {
    self.path = path
    self.line = line
    self.reason = reason
    self.hint = hint
  }

  /// `path:line: error: reason`, with the hint on a line of its own.
  public var description: String {
    "\(path):" + (line.map { "\($0):" } ?? "") + " error: \(reason)"
      + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
