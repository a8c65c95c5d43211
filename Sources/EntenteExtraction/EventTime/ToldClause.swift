import EntenteLanguage

/// Which clauses go on with the narrative of their paragraph, and so happened at the date that the
/// sentences before have left it at.
struct ToldClause {
  let tree: ClauseTree
  let words: EventTimeWords

  /// Whether a clause tells what happened next: its verb is in the simple past, or it completes such
  /// a clause without a time of its own: "they responded by sending", "he said that he would meet".
  func isTold(_ clause: Int) -> Bool {
    var at = clause
    for _ in tree.sentence.tokens.indices {
      if isSimplePast(at) { return isEvent(at) && !isElsewhen(at) }
      guard let above = completed(by: at) else { return false }
      at = above
    }
    return false
  }

  /// The clause that one completes; nil for one that has a time of its own.
  private func completed(by clause: Int) -> Int? {
    let head = tree.sentence.tokens[clause].head
    guard head >= 0, tree.sentence.tokens[clause].relation != "acl:relcl", !isFinite(clause) else {
      return nil
    }
    switch tree.relation(clause) {
    case "ccomp", "csubj", "xcomp": return tree.clause(of: head)
    case "acl": return has(clause, .infinitive) ? tree.clause(of: head) : nil
    case "advcl":
      // "After rejecting the demand" is earlier.
      let mark = tree.mark(of: clause)
      return mark.map(words[.separating].contains) == true ? nil : tree.clause(of: head)
    case "conj":
      return tree.children(of: clause).contains { tree.relation($0) == "nsubj" }
        ? nil : tree.clause(of: head)
    default: return nil
    }
  }

  private func isSimplePast(_ clause: Int) -> Bool {
    if tree.sentence.tokens[clause].xpos == "VBD" { return !has(clause, .perfect) }
    return has(clause, .past)
  }

  /// What somebody had, was or became is no step of the narrative.
  private func isEvent(_ clause: Int) -> Bool {
    !words[.stative].contains(tree.sentence.tokens[clause].lemma)
      && !tree.children(of: clause).contains { tree.relation($0) == "cop" }
  }

  /// Whether it has a tense of its own that is not the narrative's; what is ahead of the narrative
  /// (would, to) is told with it.
  private func isFinite(_ clause: Int) -> Bool {
    ["VBZ", "VBP"].contains(tree.sentence.tokens[clause].xpos)
      || has(clause, .finite)
  }

  private func has(_ clause: Int, _ use: EventTimeWords.Use) -> Bool {
    tree.children(of: clause).contains {
      ["aux", "cop", "mark"].contains(tree.relation($0)) && words[use].contains(tree.lowercased($0))
    }
  }

  /// "Eventually they met", "the next summit failed": it was at another time, which is not said.
  private func isElsewhen(_ clause: Int) -> Bool {
    tree.children(of: clause).contains { child in
      switch tree.relation(child) {
      case "advmod": moves(child)
      case "nsubj": tree.children(of: child).contains { tree.relation($0) == "amod" && moves($0) }
      default: false
      }
    }
  }

  private func moves(_ token: Int) -> Bool { words[.moving].contains(tree.lowercased(token)) }
}
