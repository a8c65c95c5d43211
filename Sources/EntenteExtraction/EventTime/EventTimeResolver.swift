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

  func time(ofTrigger token: Int, inSentence index: Int) -> (date: EDTF?, period: String?)? {
    eventTime(ofTrigger: token, inSentence: index).map { ($0.date, $0.period) }
  }

  /// When, how it is known and which expression says it; nil where the text does not say.
  func eventTime(ofTrigger token: Int, inSentence index: Int) -> EventTime? {
    guard sentences.indices.contains(index), sentences[index].tokens.indices.contains(token) else {
      return nil
    }
    let tree = ClauseTree(sentence: sentences[index])
    let graded = candidates[index].compactMap { candidate in
      grade(of: candidate, for: token, in: tree).map { (candidate, $0) }
    }
    let best = graded.min { left, right in
      (left.1, abs(left.0.token - token)) < (right.1, abs(right.0.token - token))
    }
    if let best { return time(best.0, best.1) }
    return nil
  }

  private func time(_ candidate: Candidate, _ grade: EventTime.Grade) -> EventTime {
    EventTime(
      date: candidate.expression.date, period: candidate.expression.period, grade: grade,
      expression: candidate.expression)
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
      let link = ClauseLink(tree: tree, words: words)
        .grade(from: from, to: tree.clause(of: trigger))
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

  /// "Compared to the same period of 2016".
  private func isCompared(_ candidate: Candidate, in tree: ClauseTree) -> Bool {
    let start = max(0, candidate.token - 5)
    return (start..<candidate.token).contains { words.comparing.contains(tree.lowercased($0)) }
  }
}
