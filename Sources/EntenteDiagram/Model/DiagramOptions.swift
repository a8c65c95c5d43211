public import EntenteModel

/// What a reader may ask of any view.
public struct DiagramOptions: Hashable, Sendable {
  /// The headline.
  public var title: String?
  /// Text below the picture.
  public var caption: String?
  /// How many entities are drawn at most, those with most relations first; nil for all of them.
  public var entityLimit: Int?
  /// How many rows the label of an edge shows before "n more".
  public var rowLimit: Int
  /// Where ranks go in views that do not need a direction of their own.
  public var direction: Diagram.Direction
  /// How many cards stand beside each other in a timeline.
  public var columns: Int
  /// What a comparison says of relations, by id.
  public var relationMarks: [String: Mark]
  /// What a comparison says of entities.
  public var entityMarks: [EntityID: Mark]

  /// The states that came after a former one; drawn as a thin line where both are in the picture.
  public var successors: [EntityID: [EntityID]] = [:]

  /// Makes options.
  public init(
    title: String? = nil,
    caption: String? = nil,
    entityLimit: Int? = 40,
    rowLimit: Int = 4,
    direction: Diagram.Direction = .leftToRight,
    columns: Int = 3,
    relationMarks: [String: Mark] = [:],
    entityMarks: [EntityID: Mark] = [:]
  ) {
    self.title = title
    self.caption = caption
    self.entityLimit = entityLimit
    self.rowLimit = rowLimit
    self.direction = direction
    self.columns = columns
    self.relationMarks = relationMarks
    self.entityMarks = entityMarks
  }
}
