public import EntenteModel

/// What is drawn for an entity.
public struct DiagramNode: Hashable, Sendable {
  /// The entity.
  public var entity: EntityID
  /// The text inside the shape.
  public var label: String

  /// Makes a node.
  public init(entity: EntityID, label: String) {
    self.entity = entity
    self.label = label
  }
}
