/// Data of the project or of a user that cannot be used: loading data fails loudly.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, counted from 1.
  public var line: Int?
  /// The rule or entry concerned.
  public var entry: String?
  /// What is wrong.
  public var reason: String
  /// What to do.
  public var hint: String?

  /// Makes an error.
  public init(
    path: String, line: Int? = nil, entry: String? = nil, reason: String, hint: String? = nil
  ) {
    self.path = path
    self.line = line
    self.entry = entry
    self.reason = reason
    self.hint = hint
  }

  /// `path:line: error: entry: reason`, with the hint on a line of its own.
  public var description: String {
    var text = path + ":"
    if let line { text += "\(line):" }
    text += " error: "
    if let entry { text += entry + ": " }
    text += reason
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }
}
