import EntenteModel

/// Draws a diagram's nodes and edges where a layout has them.
struct SVGDrawing {
  let diagram: Diagram
  let layout: DiagramLayout
  let offset: Point

  func draw(on canvas: inout SVGCanvas) {
    let edges = diagram.edges.filter { !$0.isInvisible }
    for edge in edges { draw(edge, on: &canvas) }
    if diagram.hasEdgeLabels {
      for edge in edges where edge.mark != .phantom { label(edge, on: &canvas) }
    }
    for node in diagram.nodes { draw(node, on: &canvas) }
  }

  // MARK: Edges

  private func draw(_ edge: DiagramEdge, on canvas: inout SVGCanvas) {
    guard let item = layout.items[edge.key] else { return }
    let ink = edge.ink
    let ids = edge.relations.isEmpty ? [edge.key] : edge.relations.map { "e-" + $0 }
    open(ids, edge.sentences.joined(separator: " "), on: &canvas)
    for mark in item.marks(with: edge.arrows) {
      if case .curve(let points) = mark {
        draw(edge, along: points, ink, on: &canvas)
      } else {
        canvas.mark(mark, at: offset, fill: ink, stroke: ink)
      }
    }
    close(ids.count, on: &canvas)
  }

  /// The label, above all lines and on a ground of its own, so that no line runs through it.
  private func label(_ edge: DiagramEdge, on canvas: inout SVGCanvas) {
    guard let item = layout.items[edge.key] else { return }
    let lines = Array(zip(edge.lines, item.anchors))
    // Pages that hide or open a line do the same with its label.
    let own = edge.relations.first.map { "e-" + $0 } ?? edge.key
    canvas.element("g", [("data-for", Slug.text(own))], isOpen: true)
    defer { canvas.close("g") }
    for (line, anchor) in lines {
      let box = anchor.box(of: line.text, size: 10).moved(by: offset)
      canvas.rectangle(box.inset(by: -0.8), fill: .background, stroke: nil)
    }
    for (line, anchor) in lines {
      canvas.line(
        line, at: anchor.point + offset, alignment: anchor.alignment, size: 10, ink: .text,
        family: edge.ink)
    }
  }

  private func draw(
    _ edge: DiagramEdge, along points: [Point], _ ink: Ink, on canvas: inout SVGCanvas
  ) {
    let data = SVGCanvas.data(points, offset)
    let dash = LineStyle(edge).dash
    if edge.mark == .conflicting {
      canvas.path(data, stroke: ink, width: edge.width + 2.4)
      canvas.path(data, stroke: .background, width: max(0.8, edge.width - 0.4))
    } else {
      canvas.path(data, stroke: ink, width: LineStyle(edge).width, dash: dash, isRound: dash != nil)
    }
    guard edge.status == .negated, let middle = Bezier(points).place(at: 0.22) else { return }
    canvas.cross(at: middle + offset, ink)
  }

  // MARK: Nodes

  private func draw(_ node: DiagramNode, on canvas: inout SVGCanvas) {
    guard let item = layout.items[node.key], let box = item.box?.moved(by: offset) else { return }
    if !node.parts.isEmpty { return draw(node, cells: item, on: &canvas) }
    let ids = [node.key] + node.relations.map { "e-" + $0 }
    open(ids, node.title, on: &canvas)
    let ink = outline(of: node, box, on: &canvas)
    if node.mark != .phantom || node.entity != nil {
      for (line, anchor) in zip(node.lines, item.anchors) {
        let isDetail = line.runs.allSatisfy { $0.tone == .muted }
        canvas.line(
          line, at: anchor.point + offset, alignment: anchor.alignment,
          size: isDetail ? 10 : node.textSize, ink: ink, family: familyInk(node))
      }
    }
    close(ids.count, on: &canvas)
  }

  /// A state with its leaders: its own cell above theirs.
  private func draw(
    _ node: DiagramNode, cells item: DiagramLayout.Item, on canvas: inout SVGCanvas
  ) {
    var anchors = item.anchors[...]
    let boxes = item.cells.map { $0.moved(by: offset) }
    guard boxes.count == node.parts.count + 1, case .entity(let kind) = node.shape else { return }
    open([node.key] + node.relations.map { "e-" + $0 }, node.title, on: &canvas)
    cell(boxes[0], kind, node.mark, node.lines, &anchors, on: &canvas)
    close(1 + node.relations.count, on: &canvas)
    for (part, box) in zip(node.parts, boxes.dropFirst()) {
      open([part.key] + part.relations.map { "e-" + $0 }, part.title, on: &canvas)
      cell(box, .leader, part.mark, part.lines, &anchors, on: &canvas)
      close(1 + part.relations.count, on: &canvas)
    }
  }

  private func cell(
    _ box: Box, _ kind: EntityKind, _ mark: Mark, _ lines: [LabelLine],
    _ anchors: inout ArraySlice<DiagramLayout.Anchor>, on canvas: inout SVGCanvas
  ) {
    let isCompared = mark != .none && mark != .kept
    let stroke: Ink = isCompared ? .mark(mark) : .stroke(.state)
    canvas.rectangle(
      box, fill: mark == .phantom ? .background : .fill(kind), stroke: stroke,
      width: isCompared ? 2 : 1, dash: mark == .phantom ? "2 3" : nil)
    for line in lines {
      guard let anchor = anchors.popFirst() else { return }
      let isDetail = line.runs.allSatisfy { $0.tone == .muted }
      canvas.line(
        line, at: Point(x: box.center.x, y: anchor.point.y + offset.y), alignment: "middle",
        size: isDetail ? 10 : 12, ink: mark == .phantom ? .muted : .label(kind))
    }
  }

  private func familyInk(_ node: DiagramNode) -> Ink? { node.family.map { .family($0) } }

  /// Draws the shape; the ink of its text comes back.
  private func outline(
    of node: DiagramNode, _ box: Box, on canvas: inout SVGCanvas
  ) -> Ink {
    switch node.shape {
    case .entity(let kind):
      return entity(kind, node.mark, box, on: &canvas)
    case .heading, .row: return .text
    case .card:
      card(node, box, on: &canvas)
      return .cardText
    case .point:
      canvas.element(
        "circle",
        [("cx", decimal(box.center.x)), ("cy", decimal(box.center.y)), ("r", "2")], fill: .muted)
      return .text
    }
  }

  /// A card: framed as the status has it, with the family's colour at its side.
  private func card(_ node: DiagramNode, _ box: Box, on canvas: inout SVGCanvas) {
    let ink: Ink = node.mark == .none ? .family(node.family) : .mark(node.mark)
    let style = LineStyle(status: node.status, mark: node.mark, width: 0.8)
    canvas.rectangle(
      box, fill: .cardFill,
      stroke: node.status == .actual && node.mark == .none ? .cardStroke : ink,
      width: style.width, dash: style.dash)
    let side = Box(left: box.left, top: box.top, right: box.left + 4, bottom: box.bottom)
    canvas.rectangle(side, fill: ink, stroke: nil)
    guard let span = node.span else { return }
    let track = Box(
      left: box.left + 10, top: box.bottom - 12, right: box.right - 10, bottom: box.bottom - 6)
    canvas.bar(span, on: track, ink)
  }

  private func entity(
    _ kind: EntityKind, _ mark: Mark, _ box: Box, on canvas: inout SVGCanvas
  ) -> Ink {
    if mark == .phantom {
      canvas.rectangle(box, radius: 3, fill: .background, stroke: .mark(.phantom), dash: "2 3")
      return .muted
    }
    let isCompared = mark != .none && mark != .kept
    let stroke: Ink = isCompared ? .mark(mark) : .stroke(kind)
    let width = isCompared ? 2.4 : 1.0
    switch kind {
    case .state: canvas.rectangle(box, radius: 3, fill: .fill(kind), stroke: stroke, width: width)
    case .leader:
      canvas.rectangle(
        box, radius: min(box.height / 2, 14), fill: .fill(kind), stroke: stroke, width: width)
    case .organization:
      canvas.rectangle(box, radius: 2, fill: .fill(kind), stroke: stroke, width: width)
      canvas.rectangle(box.inset(by: 3), radius: 1, fill: nil, stroke: stroke, width: 0.8)
    case .place:
      canvas.rectangle(box, fill: .fill(kind), stroke: nil)
      let line = "M\(decimal(box.left)),\(decimal(box.bottom))H\(decimal(box.right))"
      canvas.path(line, stroke: stroke, width: 1.8)
    case .project:
      canvas.hexagon(box, tip: 10, fill: .fill(kind), stroke: stroke, width: width)
    }
    return .label(kind)
  }

  // MARK: Groups

  /// Groups with ids, one inside the other, and the sentence for screen readers and pointers.
  private func open(_ ids: [String], _ title: String, on canvas: inout SVGCanvas) {
    for id in ids { canvas.openGroup(Self.escaped(id)) }
    if !title.isEmpty { canvas.element("title", content: title) }
  }

  private func close(_ count: Int, on canvas: inout SVGCanvas) {
    for _ in 0..<count { canvas.close("g") }
  }

  /// Relation ids of other tools may hold anything.
  private static func escaped(_ id: String) -> String { Slug.text(id) }
}

extension DiagramEdge {
  /// The colour of its line and of what its label says first.
  var ink: Ink { mark == .none ? .family(family) : .mark(mark) }
}

extension DiagramNode {
  /// The size of its text in points, as in DOT.
  var textSize: Double {
    switch shape {
    case .card, .row: 10
    default: 12
    }
  }
}

extension Box {
  func moved(by offset: Point) -> Box {
    Box(
      left: left + offset.x, top: top + offset.y, right: right + offset.x,
      bottom: bottom + offset.y)
  }

  func inset(by margin: Double) -> Box {
    Box(
      left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin)
  }
}
