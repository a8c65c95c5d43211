public import EntenteGraph
public import EntenteModel

extension DifferenceJSON {
  /// A difference as read, with what was doubtful about the file.
  public struct Reading: Sendable {
    /// The changes.
    public var difference: Difference
    /// One warning for each kind of key that is not known.
    public var diagnostics: [Diagnostic]
  }

  /// Reads a patch.
  ///
  /// - Throws: `FormatError` that says what is wrong and in which line.
  public static func read(_ bytes: [UInt8], path: String) throws -> Reading {
    var json = JSONReader(bytes, path: path)
    var head: (format: String?, version: Int?) = (nil, nil)
    var changes: [Difference.Change] = []
    try json.object("difference") { json, key in
      switch key {
      case "format":
        head.format = try json.string()
        try check(head.format, path: path)
      case "version": head.version = try json.integer()
      case "changes": changes = try json.list { try $0.change() }
      case "old", "new", "summary": try json.skip()
      default: return false
      }
      return true
    }
    try json.end()
    try check(head.format, path: path)
    guard head.version == version else {
      throw FormatError(
        path: path, reason: "is not of version \(version) of the format",
        hint: "make it again with `entente diff --format json`")
    }
    return Reading(difference: Difference(changes: changes), diagnostics: json.diagnostics)
  }

  private static func check(_ format: String?, path: String) throws {
    guard format == Self.format else {
      throw FormatError(
        path: path, reason: "is no difference of graphs (`format` is not `\(Self.format)`)",
        hint: "make one with `entente diff --format json`")
    }
  }
}

extension JSONReader {
  fileprivate mutating func change() throws -> Difference.Change {
    let start = self
    var kind: Difference.Kind?
    var what = ""
    var items: (before: Difference.Item?, after: Difference.Item?) = (nil, nil)
    try object("change") { json, key in
      switch key {
      case "kind": kind = try json.word(Difference.Kind.init, "kind of change")
      case "what": what = try json.string()
      case "before": items.before = try json.optional { try $0.item(what) }
      case "after": items.after = try json.optional { try $0.item(what) }
      case "id", "reason", "verdict", "findings": try json.skip()
      default: return false
      }
      return true
    }
    let change = Difference.Change(
      kind: try start.required(kind, "kind", of: "change"), before: items.before,
      after: items.after)
    let isWhole =
      (change.before != nil, change.after != nil)
      == (change.kind != .added, change.kind != .removed)
    guard isWhole else {
      throw start.error(
        "a change that is `\(change.kind.rawValue)` has not this `before` and `after`")
    }
    return change
  }

  private mutating func item(_ noun: String) throws -> Difference.Item {
    switch noun {
    case "source": .source(try source())
    case "entity": .entity(try entity())
    case "relation": .relation(try relation())
    default: throw error("`\(noun)` is nothing that can change (`what` must stand before it)")
    }
  }
}
