/// A message to the user about what was read: never an exception, always a value.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// Good to know.
    case note
    /// Something was read with a doubt, or left out.
    case warning
    /// Something could not be done.
    case error
  }

  /// How much it matters.
  public var severity: Severity
  /// A stable name for the kind of message, such as `invalid-utf8`.
  public var id: String
  /// The message: what happened, in one sentence without a final stop.
  public var message: String
  /// The file or source it is about.
  public var path: String?
  /// The line, counted from 1.
  public var line: Int?
  /// What the user can do about it.
  public var hint: String?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity,
    id: String,
    _ message: String,
    path: String? = nil,
    line: Int? = nil,
    hint: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.path = path
    self.line = line
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line: severity: message [id]`, with the hint on a line of its own.
  public var description: String {
    var text = ""
    if let path { text += path + ":" }
    if let line { text += "\(line):" }
    if !text.isEmpty { text += " " }
    text += "\(severity.rawValue): \(message) [\(id)]"
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }
}
