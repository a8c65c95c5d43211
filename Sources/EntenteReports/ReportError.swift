/// A report that cannot be made.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is about: a file, a template or a figure.
  public var place: String
  /// What is wrong.
  public var reason: String
  /// What to do.
  public var hint: String?

  /// Makes an error.
  public init(_ place: String, _ reason: String, hint: String? = nil) {
    self.place = place
    self.reason = reason
    self.hint = hint
  }

  /// `place: error: reason`, with the hint on a line of its own.
  public var description: String {
    "\(place): error: \(reason)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
