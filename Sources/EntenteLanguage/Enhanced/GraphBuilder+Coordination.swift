extension GraphBuilder {
  /// What is said of a conjunct is said of all: "Chad and Togo met" has two subjects.
  mutating func shareAmongConjuncts() {
    for index in topDown where tokens[index].relation == "conj" {
      let first = tokens[index].head
      shareHead(of: first, with: index)
      shareModifiers(of: first, with: index)
      shareWhatFollows(index, of: first)
      shareObject(of: index, with: first)
    }
  }

  /// The later conjunct depends as the first of all does, with its own case where it has one.
  private mutating func shareHead(of first: Int, with later: Int) {
    var first = first
    while tokens[first].relation == "conj", tokens[first].head >= 0 { first = tokens[first].head }
    let head = tokens[first].head
    guard head >= 0 else { return }
    let base = relation(first)
    for edge in edges[head] where edge.target == first {
      let own =
        ["obl", "nmod", "advcl", "acl"].contains(base)
        ? caseWords(of: later, base == "obl" || base == "nmod" ? "case" : "mark") : nil
      add(own.map { "\(base):\($0)" } ?? edge.label, from: head, to: later)
    }
  }

  /// Possessor and adjectives before the first noun hold for the second: "Chad's aid and loans".
  private mutating func shareModifiers(of first: Int, with later: Int) {
    guard isNoun(first), isNoun(later), child(of: later, "det", "nmod:poss") == nil else { return }
    for edge in edges[first] where edge.target < first {
      let isOrigin = edge.label == "amod" && tokens[edge.target].xpos != "JJR"
      if edge.label == "nmod:poss" || (isOrigin && tokens[edge.target].name != nil) {
        add(edge.label, from: later, to: edge.target)
      }
    }
    // "trade and ties with Chad": what follows the last noun holds for a bare first one.
    guard children[first].allSatisfy({ $0 == later || $0 < first || relation($0) != "nmod" }) else {
      return
    }
    for edge in edges[later] where edge.target > later && edge.label.hasPrefix("nmod:") {
      add(edge.label, from: first, to: edge.target)
    }
  }

  private func isNoun(_ token: Int) -> Bool {
    tokens[token].upos == "NOUN" || tokens[token].upos == "PROPN" && tokens[token].name == nil
  }

  /// "reinforce and expand ties", "trade and ties with Chad": treebanks hang what follows both on
  /// the first one.
  private mutating func shareWhatFollows(_ later: Int, of first: Int) {
    let hasObject = child(of: later, "obj", "ccomp", "xcomp") != nil
    for edge in edges[first] where edge.target > later && !edge.isPropagated {
      switch relation(edge.target) {
      case "obj" where !hasObject, "obl", "nmod": add(edge.label, from: later, to: edge.target)
      default: break
      }
    }
  }

  /// The same where it hangs on the last one: the object of the last verb is that of a first one which has
  /// nothing of its own after it.
  private mutating func shareObject(of later: Int, with first: Int) {
    guard tokens[first].upos == "VERB", tokens[later].upos == "VERB",
      let object = child(of: later, "obj"), object > later
    else { return }
    let own = children[first].filter { $0 > first && $0 < later }
    guard own.allSatisfy({ ["cc", "punct", "conj", "advmod"].contains(tokens[$0].relation) }),
      child(of: first, "obj", "ccomp", "xcomp") == nil, !isPassive(first),
      !children[later].contains(where: { $0 < later && relation($0) == "aux" })
    else { return }
    add("obj", from: first, to: object)
  }
}
