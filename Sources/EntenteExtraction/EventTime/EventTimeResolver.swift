import EntenteLanguage
import EntenteModel

/// Says when the things that words of an article tell of took place: by the time expression that
/// governs the word in the syntax of its sentence, then by the clauses around, then by what the
/// paragraph tells of.
struct EventTimeResolver: TriggerTimes {
  private let sentences: [Sentence]
  /// The expressions of each sentence that can date something, with the token they are attached by.
  private let candidates: [[Candidate]]
  private let words: EventTimeWords

  private struct Candidate {
    var expression: TimeExpression
    var token: Int
  }

  init(sentences: [Sentence], expressions: [TimeExpression], words: EventTimeWords) {
    self.sentences = sentences
    self.words = words
    var next = 0
    candidates = sentences.map { sentence in
      while next < expressions.count,
        expressions[next].bytes.lowerBound < sentence.bytes.lowerBound
      {
        next += 1
      }
      var found: [Candidate] = []
      while next < expressions.count, expressions[next].bytes.lowerBound < sentence.bytes.upperBound
      {
        if let candidate = Self.candidate(expressions[next], in: sentence) {
          found.append(candidate)
        }
        next += 1
      }
      return found
    }
  }

  /// "Now" and "recently" say nothing that a reader could look up; recurrences are no dates.
  private static func candidate(
    _ expression: TimeExpression, in sentence: Sentence
  ) -> Candidate? {
    guard expression.date != nil || expression.period != nil,
      !expression.value.hasSuffix("_REF"), expression.kind != .set
    else { return nil }
    let inside = sentence.tokens.indices.filter {
      sentence.tokens[$0].bytes.overlaps(expression.bytes)
    }
    let head = inside.first { !inside.contains(sentence.tokens[$0].head) }
    return head.map { Candidate(expression: expression, token: $0) }
  }

  func time(
    ofTrigger token: Int, inSentence index: Int, parties: [Int]
  ) -> (date: EDTF?, period: String?, expression: TimeExpression)? {
    eventTime(ofTrigger: token, inSentence: index, parties: parties)
      .map { ($0.date, $0.period, $0.expression) }
  }

  /// When, how it is known and which expression says it; nil where the text does not say.
  ///
  /// - Parameters:
  ///   - token: the word that tells of it.
  ///   - index: the sentence.
  ///   - parties: the words that name the parties, which tell joined dates apart: "with Egypt in
  ///     1979 and Jordan in 1994".
  /// - Returns: the time with its grade and expression.
  func eventTime(
    ofTrigger token: Int, inSentence index: Int, parties: [Int] = []
  ) -> EventTime? {
    guard sentences.indices.contains(index), sentences[index].tokens.indices.contains(token) else {
      return nil
    }
    let tree = ClauseTree(sentence: sentences[index])
    let graded = candidates[index].compactMap { candidate in
      grade(of: candidate, for: token, in: tree).map { (candidate, $0) }
    }
    let last = parties.max() ?? token
    let best = graded.min { left, right in
      (left.1, distance(left.0.token, last, token)) < (
        right.1, distance(right.0.token, last, token)
      )
    }
    if let best { return time(best.0, best.1) }
    return isTold(tree.clause(of: token), in: tree) ? focus(before: index) : nil
  }

  /// Whether a clause goes on with the narrative: its verb is finite and in the simple past.
  private func isTold(_ clause: Int, in tree: ClauseTree) -> Bool {
    if tree.sentence.tokens[clause].xpos == "VBD" { return true }
    return tree.sentence.tokens.indices.contains {
      tree.sentence.tokens[$0].head == clause && tree.relation($0) == "aux"
        && ["was", "were"].contains(tree.lowercased($0))
    }
  }

  /// How far a date stands from the word or, behind the last party, from that party.
  private func distance(_ date: Int, _ party: Int, _ trigger: Int) -> Int {
    date > party ? min(date - party, abs(date - trigger)) : abs(date - trigger)
  }

  /// The date of the main clause of the sentence before, in the same paragraph.
  private func focus(before index: Int) -> EventTime? {
    guard candidates[index].isEmpty, index > 0 else { return nil }
    for earlier in (max(0, index - EventTimeResolver.reach)..<index).reversed() {
      guard sentences[earlier].paragraph == sentences[index].paragraph else { return nil }
      let tree = ClauseTree(sentence: sentences[earlier])
      guard
        let root = sentences[earlier].tokens.indices.first(where: {
          sentences[earlier].tokens[$0].head < 0
        })
      else { continue }
      let dated = candidates[earlier].filter {
        guard let grade = grade(of: $0, for: root, in: tree) else { return false }
        return grade <= .clause && $0.expression.date != nil
      }
      if let last = dated.last { return time(last, .focus) }
      if !candidates[earlier].isEmpty { return nil }
    }
    return nil
  }

  private static let reach = 2

  private func time(_ candidate: Candidate, _ grade: EventTime.Grade) -> EventTime {
    EventTime(
      date: Self.date(of: candidate.expression), period: candidate.expression.period, grade: grade,
      expression: candidate.expression)
  }

  /// The date of an expression, of "early May" and "late 1950" the month or year that the text
  /// names: the third of it is a way of speaking.
  private static func date(of expression: TimeExpression) -> EDTF? {
    guard let date = expression.date, let named = expression.named, named.isInterval,
      let whole = EDTF(expression.value), !whole.isInterval,
      whole.relation(to: named) == .refinedBy || named.relation(to: whole) == .refines
    else { return expression.date }
    if date == named { return whole }
    if date.latest == nil { return EDTF(from: whole, to: nil) }
    return date.earliest == nil ? EDTF(from: nil, to: whole) : date
  }

  // MARK: Grades

  private func grade(
    of candidate: Candidate, for trigger: Int, in tree: ClauseTree
  ) -> EventTime.Grade? {
    guard !isCompared(candidate, in: tree) else { return nil }
    if candidate.token == trigger { return .attached }
    let above = tree.ancestors(of: candidate.token)
    let nouns = above.prefix { !tree.isHead($0) }
    if above.first == trigger || nouns.contains(trigger) { return .attached }
    let from = tree.clause(of: candidate.token)
    guard
      let link = ClauseLink(tree: tree, words: words, date: candidate.token)
        .grade(from: from, to: tree.clause(of: trigger)), !isAside(trigger, in: tree)
    else { return nil }
    return isAttribute(candidate, nouns, in: tree) ? .sentence : link
  }

  /// "The 1865 war", "the treaty of 1858": the date tells which war, and at best hints at when.
  private func isAttribute(
    _ candidate: Candidate, _ nouns: ArraySlice<Int>, in tree: ClauseTree
  ) -> Bool {
    guard !nouns.isEmpty else { return false }
    let relation = tree.relation(candidate.token)
    return ["amod", "compound", "nummod"].contains(relation)
      || candidate.expression.signal == "of"
  }

  /// Whether a noun only says who somebody is: "Kim, son of the former leader, took office in 2013".
  private func isAside(_ trigger: Int, in tree: ClauseTree) -> Bool {
    ([trigger] + tree.ancestors(of: trigger)).prefix { !tree.isHead($0) }
      .contains { ["appos", "compound", "flat"].contains(tree.relation($0)) }
  }

  /// "Compared to the same period of 2016".
  private func isCompared(_ candidate: Candidate, in tree: ClauseTree) -> Bool {
    let start = max(0, candidate.token - 5)
    return (start..<candidate.token).contains { words.comparing.contains(tree.lowercased($0)) }
  }
}
