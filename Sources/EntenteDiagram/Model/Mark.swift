/// What a comparison says of a node or an edge; shown by line, sign and colour together.
public enum Mark: String, CaseIterable, Hashable, Sendable {
  /// No comparison.
  case none
  /// The same on both sides.
  case kept
  /// Only in the new one.
  case added
  /// Only in the old one.
  case removed
  /// On both sides with other values.
  case changed
  /// On both sides, and both cannot be true.
  case conflicting
  /// Absent here; drawn faintly to keep its place.
  case phantom

  /// The sign before the label; empty where there is none.
  public var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    case .conflicting: "!"
    case .none, .kept, .phantom: ""
    }
  }
}
