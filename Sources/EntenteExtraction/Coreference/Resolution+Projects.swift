import EntenteModel

extension Resolution {
  /// A project that the text describes.
  struct Project {
    var id: EntityID
    var head: MentionLexicon.ProjectHead
    /// The words of its longest description.
    var words: Set<String>
  }

  /// A project of the document that a description may mean: of the same kind, and one has all the
  /// words of the other that pick it out.
  func project(like description: ProjectReader.Description) -> EntityID? {
    projects.first { project in
      guard project.head.words.last == description.head.words.last else { return false }
      let mine = project.words.subtracting(description.head.words)
      let theirs = description.words.subtracting(description.head.words)
      let shared = mine.intersection(theirs).count
      return shared * 2 >= min(mine.count, theirs.count) && shared > 0
    }?.id
  }
}
