/// A picture that could not be made.
public struct GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong; further codes may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// A stable name.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The input is not DOT that Graphviz reads.
    public static let invalidInput = Code(rawValue: "invalid-input")
    /// The layout engine gave up, or said that its drawing is not whole.
    public static let layoutFailed = Code(rawValue: "layout-failed")
    /// The time or memory allowed was not enough, or Graphviz ended the process.
    public static let ended = Code(rawValue: "ended")
    /// Graphviz, or the program that runs it, is not installed.
    public static let notInstalled = Code(rawValue: "not-installed")
    /// The output is larger than allowed.
    public static let tooLarge = Code(rawValue: "too-large")
    /// The system refused a process, a pipe or a file.
    public static let system = Code(rawValue: "system")
  }

  /// What went wrong.
  public var code: Code
  /// One sentence without a final stop.
  public var reason: String
  /// What Graphviz said, line by line.
  public var messages: [String]
  /// What to do about it.
  public var hint: String?

  /// Makes an error.
  public init(_ code: Code, _ reason: String, messages: [String] = [], hint: String? = nil) {
    self.code = code
    self.reason = reason
    self.messages = messages
    self.hint = hint
  }

  /// The reason, what Graphviz said and the hint, a line each.
  public var description: String {
    ([reason] + messages.map { "  graphviz: " + $0 } + (hint.map { ["  hint: " + $0] } ?? []))
      .joined(separator: "\n")
  }
}
