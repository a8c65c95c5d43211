/// What Graphviz can be asked for without its drawing libraries, and so without fonts.
public enum GraphvizFormat: String, CaseIterable, Hashable, Sendable {
  /// A picture in Scalable Vector Graphics.
  case svg
  /// DOT with positions.
  case dot
  /// Positions and drawing operations in JSON.
  case json
  /// Positions in Graphviz's plain text format.
  case plain
}
