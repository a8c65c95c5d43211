import EntenteLanguage

/// Whether a date of one clause holds for another clause of the sentence.
struct ClauseLink {
  let tree: ClauseTree
  let words: EventTimeWords
  /// The token of the date.
  let date: Int

  /// The grade at which a date in the clause `from` dates the clause `to`; nil where it does not.
  func grade(from: Int, to: Int) -> EventTime.Grade? {
    if from == to { return .clause }
    if let steps = steps(up: to, until: from) { return inherited(steps) }
    if let steps = steps(up: from, until: to) { return lent(steps) }
    return nil
  }

  /// The clauses from one up to the one below another; nil where the other is not above.
  private func steps(up clause: Int, until above: Int) -> [Int]? {
    let chain = [clause] + tree.ancestors(of: clause)
    guard let end = chain.firstIndex(of: above) else { return nil }
    return chain[..<end].filter(tree.isHead)
  }

  /// From a governing clause down: what is agreed takes the date of the agreement, what is reported
  /// does not take the date of the report, and relative clauses have their own.
  private func inherited(_ steps: [Int]) -> EventTime.Grade? {
    var grade = EventTime.Grade.governing
    for step in steps {
      switch tree.sentence.tokens[step].relation {
      case "acl:relcl", "parataxis": return nil
      case "ccomp":
        let verb = tree.sentence.tokens[tree.sentence.tokens[step].head]
        if words[.reporting].contains(verb.lemma), !isAhead(step) {
          // What was over by then is dated by nothing; else the report of a day tells of that day.
          if isOver(step) { return nil }
          grade = .sentence
        }
      case "advcl":
        // "Having failed to persuade them, he left in June".
        if isOver(step) { return nil }
        guard let mark = tree.mark(of: step), words[.separating].contains(mark) else {
          grade = max(grade, .neighbouring)
          continue
        }
        // "Became sultan in 1970 after overthrowing his father".
        guard !hasChild(step, isSubject) else { return nil }
        grade = .sentence
      case "conj":
        // A clause with a subject of its own shares only the date in front of the sentence.
        if hasChild(step, isSubject), !isFrame, !leads(step) { return nil }
        grade = max(grade, .neighbouring)
      default: break
      }
    }
    return grade
  }

  /// From a subordinate clause up: "when" and "as" say when the main clause happened.
  private func lent(_ steps: [Int]) -> EventTime.Grade? {
    for step in steps {
      switch tree.relation(step) {
      case "advcl":
        guard let mark = tree.mark(of: step) else { continue }
        // "While" behind the main clause sets two things side by side.
        if !words[.joining].contains(mark)
          || (mark == "while" && step > tree.sentence.tokens[step].head)
        {
          return nil
        }
      case "conj": return steps.count == 1 && !hasChild(step, isSubject) ? .sentence : nil
      case "xcomp": return .sentence
      default: return nil
      }
    }
    return .neighbouring
  }

  /// Whether the clause tells of what was over by then.
  private func isOver(_ clause: Int) -> Bool {
    hasChild(clause) { words[.perfect].contains(tree.lowercased($0)) }
  }

  /// Whether the date stands right in front of a clause that no conjunction joins: "signed on
  /// Monday, the same day he left".
  private func leads(_ clause: Int) -> Bool {
    let below = tree.sentence.tokens.indices.first {
      $0 == clause || tree.ancestors(of: $0).contains(clause)
    }
    return below == date + 1 && !hasChild(clause) { tree.relation($0) == "cc" }
  }

  /// Whether the clause lies ahead of what is said: will, would, an infinitive.
  private func isAhead(_ clause: Int) -> Bool {
    hasChild(clause) { words[.ahead].contains(tree.lowercased($0)) }
  }

  private func isSubject(_ token: Int) -> Bool { tree.relation(token) == "nsubj" }

  private func hasChild(_ head: Int, _ condition: (Int) -> Bool) -> Bool {
    tree.children(of: head).contains(where: condition)
  }

  /// Whether the date stands before every subject of the sentence: "In 2014, …".
  private var isFrame: Bool {
    !tree.sentence.tokens[..<date].indices.contains { tree.relation($0) == "nsubj" }
  }
}
