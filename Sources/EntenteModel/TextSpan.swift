/// A stretch of a source's text, counted in Unicode scalars from its beginning.
public struct TextSpan: Hashable, Sendable {
  /// The first scalar of the stretch.
  public var start: Int
  /// The scalar after the last one; never before `start`.
  public var end: Int

  /// Makes a span; an end before the start is taken as an empty span at the start.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }
}

extension TextSpan: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
