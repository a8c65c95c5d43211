/// When something held, against the years that a whole picture covers.
public struct TimeSpan: Hashable, Sendable {
  /// How an end is drawn.
  public enum End: Hashable, Sendable {
    /// At a place between 0, the first year of the picture, and 1, the last one.
    case at(Double)
    /// Somewhere about that place.
    case about(Double)
    /// It goes on.
    case open
    /// It is not known.
    case unknown
  }

  /// Where it begins.
  public var start: End
  /// Where it ends.
  public var end: End

  /// Makes a span.
  public init(start: End, end: End) {
    self.start = start
    self.end = end
  }
}
