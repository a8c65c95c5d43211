import EntenteModel
import EntenteTypography

/// What the signs of a picture mean: exactly those that occur in it.
struct SVGLegend {
  /// A sign with its meaning.
  enum Entry: Hashable {
    case kind(EntityKind)
    case family(String)
    case status(RelationStatus)
    case mark(Mark)
    case sources
    case undated
  }

  let rows: [[Entry]]

  init(of diagrams: [Diagram]) {
    let nodes = diagrams.flatMap(\.nodes)
    let edges = diagrams.flatMap(\.edges).filter { !$0.isInvisible && $0.mark != .phantom }
    let kinds = EntityKind.allCases.filter { kind in
      nodes.contains { node in
        (node.shape == .entity(kind) && node.mark != .phantom)
          || node.parts.contains { $0.entity.kind == kind && $0.mark != .phantom }
      }
    }
    let drawn = Set(
      edges.compactMap(\.family) + edges.flatMap { $0.rows.compactMap(\.family) }
        + nodes.compactMap(\.family))
    let all = (diagrams.first?.schema.families ?? []) + [DiagramEdge.mixed]
    let families = all.filter(drawn.contains)
    let statuses = RelationStatus.allCases.filter { status in
      status != .actual
        && (edges.contains { $0.status == status && $0.family != nil }
          || nodes.contains { $0.status == status && $0.shape == .card })
    }
    let marks = Mark.allCases.filter { mark in
      mark != .none && mark != .phantom
        && (edges.contains { $0.mark == mark } || nodes.contains { $0.mark == mark })
    }
    var signs = statuses.map(Entry.status)
    let lines = edges.flatMap(\.lines) + nodes.flatMap(\.lines)
    if lines.contains(where: {
      $0.runs.contains { $0.text == LabelLine.undated.text && $0.tone == .muted }
    }) {
      signs.append(.undated)
    }
    if edges.contains(where: { $0.sources > 1 && $0.family != nil }) { signs.append(.sources) }
    rows = [
      kinds.map(Entry.kind), marks.isEmpty ? families.map(Entry.family) : marks.map(Entry.mark),
      signs,
    ].filter { !$0.isEmpty }
  }

  /// Draws the rows below a place; they break at the width.
  ///
  /// - Returns: the height that they take.
  func draw(on canvas: inout SVGCanvas, at origin: Point, width: Double) -> Double {
    var y = origin.y
    for row in rows {
      var x = origin.x
      for entry in row {
        let step = 34 + TextMetrics.width(of: Self.text(entry)) * 10 + 18
        if x > origin.x, x + step - 18 > origin.x + width {
          x = origin.x
          y += 18
        }
        Self.draw(entry, at: Point(x: x, y: y), on: &canvas)
        x += step
      }
      y += 18
    }
    return y - origin.y
  }

  private static func text(_ entry: Entry) -> String {
    switch entry {
    case .kind(let kind): kind.rawValue
    case .family(let family): family == DiagramEdge.mixed ? "several families" : family
    case .status(.planned): "planned"
    case .status(.possible): "possible"
    case .status(.negated): "did not happen, ended or denied"
    case .status(.actual): "happened"
    case .mark(.added): "+ added"
    case .mark(.removed): "− removed"
    case .mark(.changed): "~ changed"
    case .mark(.conflicting): "! conflicting"
    case .mark(.kept), .mark(.none), .mark(.phantom): "the same"
    case .sources: "one source, two, three or more"
    case .undated: "undated"
    }
  }

  private static func draw(_ entry: Entry, at point: Point, on canvas: inout SVGCanvas) {
    let box = Box(left: point.x, top: point.y, right: point.x + 26, bottom: point.y + 11)
    switch entry {
    case .kind(let kind): draw(kind, box, on: &canvas)
    case .family(let family):
      let ink = Ink.family(family)
      canvas.path(horizontal(box, to: box.right - 6), stroke: ink, width: 1.6)
      Arrowhead(canvas.theme.arrow(of: family)).draw(
        at: Point(x: box.right, y: box.center.y), ink, on: &canvas)
    case .status(let status):
      let style = LineStyle(status: status, width: 1.4)
      canvas.path(
        horizontal(box, to: box.right), stroke: .text, width: style.width, dash: style.dash,
        isRound: style.dash != nil)
      if status == .negated { canvas.cross(at: box.center, .text) }
    case .mark(let mark):
      let style = LineStyle(status: .actual, mark: mark, width: 1.4)
      if mark == .conflicting {
        canvas.path(horizontal(box, to: box.right), stroke: .mark(mark), width: 4)
        canvas.path(horizontal(box, to: box.right), stroke: .background, width: 1)
      } else {
        canvas.path(
          horizontal(box, to: box.right), stroke: .mark(mark), width: style.width, dash: style.dash,
          isRound: style.dash != nil)
      }
    case .sources:
      for (index, width) in [1.2, 2.2, 3.2].enumerated() {
        let y = box.top + 1 + Double(index) * 4.5
        canvas.path(
          "M\(decimal(box.left)),\(decimal(y))H\(decimal(box.right))", stroke: .text, width: width)
      }
    case .undated:
      canvas.line(
        LabelLine([LabelLine.undated]), at: Point(x: point.x + 3, y: point.y + 9.2), size: 10,
        ink: .text)
    }
    canvas.line(
      LabelLine([.init(text(entry))]), at: Point(x: box.right + 6, y: point.y + 9.2), size: 10,
      ink: .text)
  }

  private static func draw(_ kind: EntityKind, _ box: Box, on canvas: inout SVGCanvas) {
    let (fill, stroke) = (Ink.fill(kind), Ink.stroke(kind))
    switch kind {
    case .state: canvas.rectangle(box, radius: 2, fill: fill, stroke: stroke)
    case .leader: canvas.rectangle(box, radius: 5.5, fill: fill, stroke: stroke)
    case .organization:
      canvas.rectangle(box, fill: fill, stroke: stroke)
      canvas.rectangle(box.inset(by: 2), fill: nil, stroke: stroke, width: 0.8)
    case .place:
      canvas.rectangle(box, fill: fill, stroke: nil)
      canvas.path(
        "M\(decimal(box.left)),\(decimal(box.bottom))H\(decimal(box.right))", stroke: stroke,
        width: 1.8)
    case .project: canvas.hexagon(box, tip: 5, fill: fill, stroke: stroke)
    }
  }

  private static func horizontal(_ box: Box, to right: Double) -> String {
    "M\(decimal(box.left)),\(decimal(box.center.y))H\(decimal(right))"
  }
}

/// Graphviz's arrowheads at the size of a legend.
struct Arrowhead {
  let name: String

  init(_ name: String) { self.name = name }

  /// Draws it pointing right, its tip at a place.
  func draw(at tip: Point, _ ink: Ink, on canvas: inout SVGCanvas) {
    let mark: DiagramLayout.Mark =
      switch name {
      case "dot", "odot":
        .ellipse(Point(x: -3, y: 0), 3, 3, isFilled: name == "dot")
      case "diamond": .polygon(shape([(-8, 0), (-4, -3), (0, 0), (-4, 3)]), isFilled: true)
      case "box": .polygon(shape([(-6, -3), (0, -3), (0, 3), (-6, 3)]), isFilled: true)
      case "vee": .polygon(shape([(0, 0), (-7, 3.5), (-4.5, 0), (-7, -3.5)]), isFilled: true)
      default: .polygon(shape([(0, 0), (-7, 2.5), (-7, -2.5)]), isFilled: true)
      }
    canvas.mark(mark, at: tip, fill: ink, stroke: ink)
  }

  private func shape(_ points: [(Double, Double)]) -> [Point] {
    points.map { Point(x: $0.0, y: $0.1) }
  }
}
