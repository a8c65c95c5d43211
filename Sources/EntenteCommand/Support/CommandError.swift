/// Something a command could not do.
struct CommandError: Error, CustomStringConvertible {
  var path: String
  var reason: String
  var hint: String?

  /// `path: error: reason`, with the hint on a line of its own.
  var description: String {
    "\(path): error: \(reason)" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
