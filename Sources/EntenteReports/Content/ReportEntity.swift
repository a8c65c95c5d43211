import EntenteGraph
import EntenteModel

/// An entity as a report names it.
public struct ReportEntity: Hashable, Sendable {
  /// Its id, such as `state:KP`.
  public var id: String
  /// The name it is shown by.
  public var name: String
  /// The word for its kind.
  public var kind: String

  init(_ id: EntityID, in graph: KnowledgeGraph) {
    self.id = id.rawValue
    name = Self.shown(graph.name(of: id), or: id)
    kind = (graph.entity(id)?.kind ?? id.kind)?.rawValue ?? "unknown"
  }

  private static func shown(_ name: String, or id: EntityID) -> String {
    name.contains { !$0.isWhitespace } ? name : id.rawValue
  }
}
