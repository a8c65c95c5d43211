public import EntenteModel

/// What is drawn for relations: one line for those that join the same two entities in the same
/// direction, family and status.
public struct DiagramEdge: Hashable, Sendable {
  /// Which ends carry arrowheads.
  public enum Arrows: Hashable, Sendable {
    /// None: lines of the diagram itself.
    case none
    /// At the head.
    case head
    /// At the tail: the relation runs against the way in which the line is laid out.
    case tail
    /// At both ends: symmetric relations.
    case both
  }

  /// Where a line meets a node.
  public struct End: Hashable, Sendable {
    /// The key of the node.
    public var node: String
    /// The key of the part inside it; nil for the node itself.
    public var part: String?

    /// Makes an end.
    public init(_ node: String, part: String? = nil) {
      self.node = node
      self.part = part
    }
  }

  /// Relations of one type, read as one row of the label.
  public struct Row: Hashable, Sendable {
    /// The relations, sorted by date.
    public var relations: [String]
    /// How they read.
    public var lines: [LabelLine]
    /// The family of their type.
    public var family: String?

    /// Makes a row.
    public init(relations: [String], lines: [LabelLine], family: String? = nil) {
      self.relations = relations
      self.lines = lines
      self.family = family
    }
  }

  /// The family of a line that stands for relations of several families.
  public static let mixed = "mixed"

  /// Its name in DOT and in the layout, unique in the diagram.
  public var key: String
  /// Where it starts.
  public var tail: End
  /// Where it ends.
  public var head: End
  /// The family of its relations; nil for lines of the diagram itself.
  public var family: String?
  /// Whether what it stands for happened.
  public var status = RelationStatus.actual
  /// Which ends carry arrowheads.
  public var arrows = Arrows.head
  /// How many sources support it.
  public var sources = 1
  /// What it says, a row for each type; rows after `visibleRows` are told as "n more".
  public var rows: [Row] = []
  /// How many rows the label shows.
  public var visibleRows = Int.max
  /// A sentence for each relation, for screen readers and pointers.
  public var sentences: [String] = []
  /// What a comparison says of it.
  public var mark = Mark.none
  /// Whether it stands for all relations of a pair, whatever their family, status and direction.
  var isPair = false
  /// For a pair: the node where each relation starts.
  var starts: [String: String] = [:]
  /// Whether it only helps the layout.
  public var isInvisible = false
  /// Whether it takes part in ranking.
  public var ranks = true
  /// How strongly the layout keeps it short and straight.
  public var weight = 1

  /// Makes an edge.
  public init(key: String, tail: End, head: End) {
    self.key = key
    self.tail = tail
    self.head = head
  }

  /// The ids of its relations in the order of the rows.
  public var relations: [String] { rows.flatMap(\.relations) }

  /// The label: the visible rows, and how many relations follow.
  public var lines: [LabelLine] {
    var lines = rows.prefix(visibleRows).flatMap(\.lines)
    let rest = rows.dropFirst(visibleRows).flatMap(\.relations).count
    if rest > 0 { lines.append(LabelLine([.init("+ \(rest) more", tone: .muted)])) }
    return lines
  }
}
