/// Graphviz's layout engines.
public enum LayoutEngine: String, CaseIterable, Hashable, Sendable {
  /// Layers.
  case dot
  /// Springs by distance.
  case neato
  /// Springs by force.
  case fdp
  /// Springs by force, for large graphs.
  case sfdp
  /// Rings around a node.
  case twopi
  /// Circles.
  case circo
}
