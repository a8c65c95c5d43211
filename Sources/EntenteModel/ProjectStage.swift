/// A step in the life of a project, as the argument `stage` of a statement names it.
public enum ProjectStage: String, CaseIterable, Hashable, Sendable {
  /// Somebody wants it, plans it or talks about it.
  case proposed
  /// Those who are to build it have agreed.
  case agreed
  /// It is being built.
  case underConstruction = "under construction"
  /// It is built.
  case completed
  /// It works, or took place.
  case opened
  /// It rests.
  case suspended
  /// It goes on after a rest.
  case resumed
  /// It will not be.
  case cancelled

  /// The role of the argument that names a stage.
  public static let role = "stage"

  /// Whether it says that the project comes about: what is only planned or denied has not come that
  /// far.
  public var isProgress: Bool {
    switch self {
    case .underConstruction, .completed, .opened, .resumed: true
    case .proposed, .agreed, .suspended, .cancelled: false
    }
  }
}
