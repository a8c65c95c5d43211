extension SVGCanvas {
  /// A rectangle.
  mutating func rectangle(
    _ box: Box, radius: Double = 0, fill: Ink?, stroke: Ink?, width: Double = 1,
    dash: String? = nil
  ) {
    var attributes = [
      ("x", decimal(box.left)), ("y", decimal(box.top)), ("width", decimal(box.width)),
      ("height", decimal(box.height)),
    ]
    if radius > 0 { attributes.append(("rx", decimal(radius))) }
    if stroke != nil, width != 1 { attributes.append(("stroke-width", decimal(width))) }
    if let dash { attributes.append(("stroke-dasharray", dash)) }
    element("rect", attributes, fill: .some(fill), stroke: stroke)
  }

  /// A line or curve.
  mutating func path(
    _ data: String, stroke: Ink, width: Double, dash: String? = nil, isRound: Bool = false
  ) {
    var attributes = [("d", data), ("stroke-width", decimal(width))]
    if let dash { attributes.append(("stroke-dasharray", dash)) }
    if isRound { attributes.append(("stroke-linecap", "round")) }
    element("path", attributes, fill: .some(.none), stroke: stroke)
  }

  /// A box with pointed sides.
  mutating func hexagon(_ box: Box, tip: Double, fill: Ink, stroke: Ink, width: Double = 1) {
    let points = [
      Point(x: box.left, y: box.center.y), Point(x: box.left + tip, y: box.top),
      Point(x: box.right - tip, y: box.top), Point(x: box.right, y: box.center.y),
      Point(x: box.right - tip, y: box.bottom), Point(x: box.left + tip, y: box.bottom),
    ]
    var attributes = [("points", Self.list(points, Point(x: 0, y: 0)))]
    if width != 1 { attributes.append(("stroke-width", decimal(width))) }
    element("polygon", attributes, fill: .some(fill), stroke: stroke)
  }

  /// A shape of Graphviz's, such as an arrowhead.
  mutating func mark(_ mark: DiagramLayout.Mark, at offset: Point, fill: Ink, stroke: Ink) {
    switch mark {
    case .polygon(let points, let isFilled):
      element(
        "polygon", [("points", Self.list(points, offset))],
        fill: .some(isFilled ? fill : .background), stroke: stroke)
    case .polyline(let points):
      element(
        "polyline", [("points", Self.list(points, offset))], fill: .some(.none), stroke: stroke)
    case .ellipse(let middle, let rx, let ry, let isFilled):
      element(
        "ellipse",
        [
          ("cx", decimal(middle.x + offset.x)), ("cy", decimal(middle.y + offset.y)),
          ("rx", decimal(rx)), ("ry", decimal(ry)),
        ], fill: .some(isFilled ? fill : .background), stroke: stroke)
    case .curve(let points):
      path(Self.data(points, offset), stroke: stroke, width: 1)
    }
  }

  /// Path data of Bézier curves.
  static func data(_ points: [Point], _ offset: Point) -> String {
    guard let first = points.first else { return "" }
    return "M" + pair(first + offset) + "C"
      + points.dropFirst().map { pair($0 + offset) }.joined(separator: " ")
  }

  private static func list(_ points: [Point], _ offset: Point) -> String {
    var points = points
    // Graphviz repeats the first point at the end; a polygon closes by itself.
    if points.count > 2, points.first == points.last { points.removeLast() }
    return points.map { pair($0 + offset) }.joined(separator: " ")
  }

  private static func pair(_ point: Point) -> String { decimal(point.x) + "," + decimal(point.y) }
}
