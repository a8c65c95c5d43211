public import EntenteModel

/// What is drawn for an entity, a year, or a card of a timeline.
public struct DiagramNode: Hashable, Sendable {
  /// What it looks like.
  public enum Shape: Hashable, Sendable {
    /// An entity of a kind.
    case entity(EntityKind)
    /// A year or another heading on an axis.
    case heading
    /// A box of text about relations.
    case card
    /// A row of text on a line, without a box.
    case row
    /// A dot that lines run through.
    case point
  }

  /// An entity that stands inside the box of another: a leader below the state.
  public struct Part: Hashable, Sendable {
    /// Its name as a port in DOT, unique in the diagram.
    public var key: String
    /// The entity that it stands for.
    public var entity: EntityID
    /// Its text, line by line.
    public var lines: [LabelLine]
    /// What a screen reader says and a pointer shows.
    public var title: String
    /// The relations that its place stands for, such as an office.
    public var relations: [String]
    /// What a comparison says of it.
    public var mark = Mark.none

    /// Makes a part.
    public init(
      key: String, entity: EntityID, lines: [LabelLine], title: String, relations: [String]
    ) {
      self.key = key
      self.entity = entity
      self.lines = lines
      self.title = title
      self.relations = relations
    }
  }

  /// Its name in DOT, unique in the diagram.
  public var key: String
  /// The entity that it stands for.
  public var entity: EntityID?
  /// What it looks like.
  public var shape: Shape
  /// Its text, line by line.
  public var lines: [LabelLine]
  /// What a screen reader says and a pointer shows.
  public var title: String
  /// The relations that it shows, such as the office of a leader or the content of a card.
  public var relations: [String] = []
  /// What a comparison says of it.
  public var mark = Mark.none
  /// The family of the relations that a card or row is about.
  public var family: String?
  /// Whether what a card or row is about happened.
  public var status = RelationStatus.actual
  /// When it held, as a bar below its text.
  public var span: TimeSpan?
  /// What stands inside the same box, below its own text.
  public var parts: [Part] = []
  /// Nodes of one group stand in a straight line.
  public var group: String?

  /// Makes a node.
  public init(
    key: String, entity: EntityID? = nil, shape: Shape, lines: [LabelLine], title: String = ""
  ) {
    self.key = key
    self.entity = entity
    self.shape = shape
    self.lines = lines
    self.title = title
  }

  /// Its relations and those of its parts.
  var allRelations: [String] { relations + parts.flatMap(\.relations) }
}
