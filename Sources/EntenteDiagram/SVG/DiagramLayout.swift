/// Where Graphviz put everything: outlines, curves, arrowheads and text, by key of the diagram.
public struct DiagramLayout: Hashable, Sendable {
  /// One thing that is drawn.
  public enum Mark: Hashable, Sendable {
    /// A closed shape.
    case polygon([Point], isFilled: Bool)
    /// An open line.
    case polyline([Point])
    /// An ellipse by its middle and half its axes.
    case ellipse(Point, Double, Double, isFilled: Bool)
    /// Bézier curves: a start, then three points each.
    case curve([Point])
  }

  /// Where a line of text stands.
  public struct Anchor: Hashable, Sendable {
    /// On the base line.
    public var point: Point
    /// `start`, `middle` or `end`.
    public var alignment: String
  }

  /// What was drawn for one node or edge.
  public struct Item: Hashable, Sendable {
    /// Shapes in the order of drawing.
    public var marks: [Mark] = []
    /// Lines of text in order.
    public var anchors: [Anchor] = []

    /// The shapes without the arrowheads that a picture of a part does not have: Graphviz draws the
    /// one at the tail before the one at the head.
    func marks(with arrows: DiagramEdge.Arrows) -> [Mark] {
      let heads = marks.indices.filter { index in
        if case .curve = marks[index] { return false }
        return true
      }
      guard heads.count == 2, arrows == .head || arrows == .tail else { return marks }
      let dropped = arrows == .head ? heads[0] : heads[1]
      return marks.indices.filter { $0 != dropped }.map { marks[$0] }
    }

    /// The boxes of its cells in order, each once: Graphviz draws the inside and the line apart.
    var cells: [Box] {
      var seen: Set<Box> = []
      return marks.compactMap { Box(around: $0.points) }.filter { seen.insert($0).inserted }
    }

    /// The box around the shapes, control points of curves included; around the places of text
    /// where there is no shape.
    public var box: Box? {
      Box(around: marks.isEmpty ? anchors.map(\.point) : marks.flatMap(\.points))
    }
  }

  /// The width of the drawing in points.
  public var width: Double
  /// The height of the drawing in points.
  public var height: Double
  /// Nodes and edges by key.
  public var items: [String: Item]
}

extension DiagramLayout.Mark {
  /// All points that it is made of.
  var points: [Point] {
    switch self {
    case .polygon(let points, _), .polyline(let points), .curve(let points): points
    case .ellipse(let middle, let rx, let ry, _):
      [Point(x: middle.x - rx, y: middle.y - ry), Point(x: middle.x + rx, y: middle.y + ry)]
    }
  }
}
