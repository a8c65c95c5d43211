import EntenteModel

/// How a line is drawn: by what a comparison says of it, else by whether it happened.
struct LineStyle {
  var dash: String?
  var width: Double

  init(_ edge: DiagramEdge) {
    self.init(status: edge.status, mark: edge.mark, width: edge.width)
  }

  init(status: RelationStatus, mark: Mark = .none, width: Double) {
    self.width = width
    switch mark {
    case .none:
      dash = status == .planned ? "6 4" : status == .possible ? "0.5 4" : nil
    case .added: self.width = width + 1.2
    case .removed: dash = "7 4"
    case .changed: dash = "0.5 4"
    case .phantom: (dash, self.width) = ("2 5", 0.8)
    case .kept, .conflicting: break
    }
  }
}

extension SVGCanvas {
  /// The cross over what did not happen.
  mutating func cross(at middle: Point, _ ink: Ink) {
    func corner(_ x: Double, _ y: Double) -> String {
      decimal(middle.x + x) + "," + decimal(middle.y + y)
    }
    path(
      "M\(corner(-4, -4))L\(corner(4, 4))M\(corner(-4, 4))L\(corner(4, -4))", stroke: ink,
      width: 1.6)
  }
}

/// A chain of Bézier curves: a start, then three points each.
struct Bezier {
  private let points: [Point]

  init(_ points: [Point]) { self.points = points }

  /// Places along it, close together.
  var samples: [Point] {
    stride(from: 0, to: points.count - 3, by: 3).flatMap { start in
      (0...24).map { at(Double($0) / 24, of: Array(points[start..<start + 4])) }
    }
  }

  /// The place at a share of its length; nil for no curve.
  func place(at share: Double) -> Point? {
    guard points.count >= 4 else { return points.first }
    let samples = samples
    let steps = zip(samples, samples.dropFirst()).map { a, b in
      ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
    }
    var left = steps.reduce(0, +) * share
    for (index, step) in steps.enumerated() {
      if left <= step { return samples[index + 1] }
      left -= step
    }
    return samples.last
  }

  private func at(_ t: Double, of curve: [Point]) -> Point {
    let u = 1 - t
    let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
    return zip(curve, weights).reduce(Point(x: 0, y: 0)) { sum, part in
      Point(x: sum.x + part.0.x * part.1, y: sum.y + part.0.y * part.1)
    }
  }
}
