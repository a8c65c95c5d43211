extension SVGCanvas {
  /// The bar that shows when something held on a track of years: an arrow where it goes on, dots
  /// where an end is uncertain or not known, one dot for what was over at once.
  mutating func bar(_ span: TimeSpan, on track: Box, _ ink: Ink) {
    let y = track.center.y
    line(from: track.left, to: track.right, y, .rule, width: 1)
    let start = place(span.start, isStart: true, track)
    let end = max(place(span.end, isStart: false, track), start)
    guard end - start > 4 || span.end == .open else {
      element(
        "circle", [("cx", decimal((start + end) / 2)), ("cy", decimal(y)), ("r", "2.6")], fill: ink)
      return
    }
    line(from: start, to: end, y, ink, width: 3)
    fuzz(span.start, at: start, toward: -1, y, ink)
    fuzz(span.end, at: end, toward: 1, y, ink)
  }

  private func place(_ end: TimeSpan.End, isStart: Bool, _ track: Box) -> Double {
    switch end {
    case .at(let share), .about(let share): track.left + share * track.width
    case .open: isStart ? track.left : track.right - 4
    case .unknown: isStart ? track.left + 8 : track.right - 8
    }
  }

  private mutating func line(
    from left: Double, to right: Double, _ y: Double, _ ink: Ink, width: Double
  ) {
    path("M\(decimal(left)),\(decimal(y))H\(decimal(right))", stroke: ink, width: width)
  }

  private mutating func fuzz(
    _ end: TimeSpan.End, at x: Double, toward side: Double, _ y: Double, _ ink: Ink
  ) {
    switch end {
    case .at: break
    case .open:
      let tip = [
        Point(x: x + 5 * side, y: y), Point(x: x, y: y - 3.5), Point(x: x, y: y + 3.5),
      ]
      mark(.polygon(tip, isFilled: true), at: Point(x: 0, y: 0), fill: ink, stroke: ink)
    case .about, .unknown:
      let dots = "M\(decimal(x + 2 * side)),\(decimal(y))H\(decimal(x + 8 * side))"
      path(dots, stroke: ink, width: 2, dash: "0.5 3", isRound: true)
    }
  }
}
