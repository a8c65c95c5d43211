public import EntenteGraph
public import EntenteModel

extension GraphJSON {
  /// A graph as read, with what was doubtful about the file.
  public struct Reading: Sendable {
    /// The graph.
    public var graph: KnowledgeGraph
    /// One warning for each kind of key that is not known.
    public var diagnostics: [Diagnostic]
  }

  /// Reads a graph in the exchange format. Ids of relations are made anew, since they are hashes of
  /// the content; unknown keys are ignored and reported.
  ///
  /// - Throws: `FormatError` that says what is wrong and in which line.
  public static func read(_ bytes: [UInt8], path: String) throws -> Reading {
    var json = JSONReader(bytes, path: path)
    guard !json.isAtEnd() else { throw FormatError(path: path, reason: "is empty") }
    var head = Head()
    var sources: [Source] = []
    var entities: [Entity] = []
    var relations: [Relation] = []
    do {
      try json.object("graph") { json, key in
        switch key {
        case "format": head.format = try json.string()
        case "version":
          head.version = try json.integer()
          try head.check(path: path)
        case "sources": sources = try json.list { try $0.source() }
        case "entities": entities = try json.list { try $0.entity() }
        case "relations": relations = try json.list { try $0.relation() }
        default: return false
        }
        return true
      }
      try json.end()
    } catch let error as FormatError {
      // What is not ours is said to be not ours, whatever it stumbled over first.
      if head.format == nil && !mentionsFormat(bytes) { try head.check(path: path) }
      throw error
    }
    try head.check(path: path)
    return Reading(
      graph: KnowledgeGraph(sources: sources, entities: entities, relations: relations),
      diagnostics: json.diagnostics)
  }

  /// The graph alone, see `read`.
  public static func graph(from bytes: [UInt8], path: String) throws -> KnowledgeGraph {
    try read(bytes, path: path).graph
  }

  private static func mentionsFormat(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(1024), as: UTF8.self).contains("\"\(format)\"")
  }

  /// What says that a file is a graph of ours.
  struct Head {
    var format: String?
    var version: Int?

    func check(path: String) throws {
      guard format == GraphJSON.format else {
        throw FormatError(
          path: path, reason: "is no graph of this program (`format` is not `\(GraphJSON.format)`)",
          hint: "make one with `entente build`")
      }
      guard version == GraphJSON.version else {
        throw FormatError(
          path: path,
          reason: "has version \(version.map(String.init) ?? "none") of the format, this program "
            + "reads version \(GraphJSON.version)",
          hint: "build the graph again, or update the program")
      }
    }
  }
}
