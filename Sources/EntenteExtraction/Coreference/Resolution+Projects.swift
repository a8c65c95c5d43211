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
    let same = projects.filter { $0.head.words.last == description.head.words.last }
    // "The pipeline to Peru" is the pipeline that the text has spoken of.
    if description.isDefinite, !description.isName, same.count == 1 { return same[0].id }
    return same.first { project in
      let mine = picking(project.words, description.head)
      let theirs = picking(description.words, description.head)
      let shared = mine.intersection(theirs).count
      return shared * 2 >= min(mine.count, theirs.count) && shared > 0
    }?.id
  }

  /// The words of a description that pick one project out of its kind.
  private func picking(_ words: Set<String>, _ head: MentionLexicon.ProjectHead) -> Set<String> {
    words.subtracting(head.words).subtracting([
      "a", "an", "the", "of", "to", "in", "at", "from", "through", "via", "between", "and", "with",
      "connecting", "linking", "new", "proposed", "planned",
    ])
  }
}
