extension GraphBuilder {
  private static let subjectRelations: Set<String> = ["nsubj", "nsubj:pass", "nsubj:outer"]

  /// The subject of every clause: its own, or the one that is understood from the clause around.
  mutating func findSubjects() {
    for index in topDown {
      let own = children[index].first { Self.subjectRelations.contains(tokens[$0].relation) }
      subjects[index] = own ?? (isClause(index) ? understoodSubject(of: index) : nil)
      if own == nil, let subject = subjects[index] {
        add(isPassive(index) ? "nsubj:pass" : "nsubj", from: index, to: subject)
      }
    }
  }

  private func isClause(_ index: Int) -> Bool {
    isPredicate(index) || tokens[index].relation == "xcomp"
  }

  private func understoodSubject(of index: Int) -> Int? {
    let head = tokens[index].head
    guard head >= 0 else { return nil }
    switch tokens[index].relation {
    case "conj": return subjects[head]
    case "xcomp": return controller(of: head, before: index)
    case "advcl":
      return isFinite(index)
        ? nil : appellee(of: head, before: index) ?? adverbialSubject(of: index, head: head)
    case "acl": return nounSubject(of: index, noun: head)
    default: return nil
    }
  }

  /// Who does the infinitive: the object of a verb such as urge, or else the subject.
  private func controller(of head: Int, before index: Int) -> Int? {
    if !isPassive(head), words.contains(tokens[head].lemma, as: .objectControl),
      let object = child(of: head, "obj", "iobj"), object < index
    {
      return object
    }
    return appellee(of: head, before: index) ?? subjects[head]
  }

  /// "called on Chad to leave": who is called on does the infinitive.
  private func appellee(of head: Int, before index: Int) -> Int? {
    guard words.contains(tokens[head].lemma, as: .obliqueControl) else { return nil }
    return children[head].first { child in
      child < index && tokens[child].relation == "obl"
        && children[child].contains {
          relation($0) == "case" && ["on", "upon", "to", "for", "with"].contains(tokens[$0].lemma)
        }
    }
  }

  private func adverbialSubject(of index: Int, head: Int) -> Int? {
    subjects[head] ?? (isPredicate(head) ? nil : clauseSubject(above: head))
  }

  /// "a line connecting A to B", "a bridge built by A": the noun; "an agreement to reduce": who
  /// the agreement is of.
  private func nounSubject(of index: Int, noun: Int) -> Int? {
    switch tokens[index].xpos {
    case "VBG", "VBN": noun
    default: targets(of: noun, "nmod:poss").first ?? clauseSubject(above: noun)
    }
  }

  /// The subject of the nearest clause above a noun, if it is not the noun itself.
  private func clauseSubject(above noun: Int) -> Int? {
    var token = noun
    while token >= 0, !isPredicate(token) { token = tokens[token].head }
    guard token >= 0, let subject = subjects[token], subject != noun else { return nil }
    return subject
  }

  /// Whether a verb, or its auxiliary or copula, has a tense of its own.
  func isFinite(_ index: Int) -> Bool {
    func isFinite(_ token: Int) -> Bool {
      ["VBD", "VBZ", "VBP", "MD"].contains(tokens[token].xpos)
    }
    return isFinite(index)
      || children[index].contains {
        ["aux", "cop"].contains(relation($0)) && isFinite($0)
      }
  }
}
