import EntenteLanguage

/// How sure a date of a sentence is the date of a word of it.
struct DateGrading {
  let tree: ClauseTree
  let words: EventTimeWords

  /// The grade; nil where the date is of something else.
  func grade(of candidate: DateCandidate, for trigger: Int) -> EventTime.Grade? {
    guard !isCompared(candidate) else { return nil }
    if candidate.token == trigger { return .attached }
    let above = tree.ancestors(of: candidate.token)
    let nouns = tree.nouns(above: candidate.token)
    if above.first == trigger { return .attached }
    if let reach = nouns.firstIndex(of: trigger) {
      return nouns[..<reach].contains { isApart($0, from: candidate.token) } ? nil : .attached
    }
    // "The 2005 inauguration of Ahmadinejad".
    if let noun = nouns.first, tree.nouns(above: trigger).contains(noun) { return .clause }
    let from = tree.clause(of: candidate.token)
    if tree.sentence.tokens[from].head == trigger, let own = told(by: from) { return own }
    guard
      let link = ClauseLink(tree: tree, words: words, date: candidate.token)
        .grade(from: from, to: tree.clause(of: trigger)), !isAside(trigger)
    else { return nil }
    return isAttribute(candidate, nouns) ? .sentence : link
  }

  /// "The seizure of Bukovina and the annexation of the isles in 1940": a second noun with a
  /// complement of its own keeps its date to itself.
  private func isApart(_ noun: Int, from date: Int) -> Bool {
    tree.relation(noun) == "conj"
      && tree.children(of: noun).contains {
        $0 != date && tree.relation($0) == "nmod" && !tree.ancestors(of: date).contains($0)
      }
  }

  /// "The treaty signed in 1955", "the war, which ended in 1991": what a clause says of a noun.
  private func told(by clause: Int) -> EventTime.Grade? {
    guard tree.relation(clause) == "acl" else { return nil }
    return tree.sentence.tokens[clause].relation == "acl" ? .clause : .neighbouring
  }

  /// "The 1865 war", "the treaty of 1858": the date tells which war, and at best hints at when.
  private func isAttribute(_ candidate: DateCandidate, _ nouns: [Int]) -> Bool {
    guard !nouns.isEmpty else { return false }
    return ["amod", "compound", "nummod"].contains(tree.relation(candidate.token))
      || candidate.expression.signal == "of"
  }

  /// Whether a noun only says who somebody is: "Kim, son of the former leader, took office in 2013".
  private func isAside(_ trigger: Int) -> Bool {
    ([trigger] + tree.nouns(above: trigger)).contains {
      ["appos", "compound", "flat"].contains(tree.relation($0))
    }
  }

  /// "Compared to the same period of 2016", "the first summit since 2011".
  private func isCompared(_ candidate: DateCandidate) -> Bool {
    func stand(_ words: Set<String>, within reach: Int) -> Bool {
      (max(0, candidate.token - reach)..<candidate.token)
        .contains { words.contains(tree.lowercased($0)) }
    }
    return stand(words[.comparing], within: 5)
      || candidate.expression.signal == "since" && stand(words[.ranking], within: 9)
  }
}
