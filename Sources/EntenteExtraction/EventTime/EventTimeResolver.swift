import EntenteLanguage
import EntenteModel

/// Says when the things that words of an article tell of took place: by the time expression that
/// governs the word in the syntax of its sentence, then by the clauses around, then by what the
/// sentences before and the heading tell of.
struct EventTimeResolver: TriggerTimes {
  private let sentences: [DatedSentence]
  private let words: EventTimeWords
  private let published: EDTF?

  /// Takes an article.
  ///
  /// - Parameters:
  ///   - sentences: its sentences, in the order of the text.
  ///   - expressions: its time expressions, in the order of the text.
  ///   - words: the words by which clauses are told apart.
  ///   - headings: the bytes of its headings.
  ///   - published: when it was published, where that is known.
  init(
    sentences: [Sentence], expressions: [TimeExpression], words: EventTimeWords,
    headings: [Range<Int>] = [], published: EDTF? = nil
  ) {
    self.sentences = DatedSentence.all(
      sentences, expressions: expressions, headings: headings)
    self.words = words
    self.published = published
  }

  /// When, how it is known and which expression says it.
  ///
  /// - Parameters:
  ///   - token: the word that tells of it.
  ///   - index: the sentence.
  ///   - parties: the words that name the parties, which tell joined dates apart: "with Egypt in
  ///     1979 and Jordan in 1994".
  /// - Returns: the times with grade and expression, more than one where dates are joined: "in 1961
  ///   and 1967"; none where the text does not say.
  func times(
    ofTrigger token: Int, inSentence index: Int, parties: [Int] = []
  ) -> [EventTime] {
    guard sentences.indices.contains(index),
      sentences[index].sentence.tokens.indices.contains(token)
    else { return [] }
    let own = sentences[index]
    let grading = DateGrading(tree: own.tree, words: words)
    let last = parties.max() ?? token
    let graded = own.candidates.indices.compactMap { candidate in
      grading.grade(of: own.candidates[candidate], for: token).map { (candidate, $0) }
    }
    let best = graded.min { left, right in
      (left.1, distance(own.candidates[left.0].token, last, token))
        < (right.1, distance(own.candidates[right.0].token, last, token))
    }
    if let best { return JoinedDates(dated: own, words: words).times(around: best.0, best.1) }
    let focus = NarrativeFocus(sentences: sentences, words: words, published: published)
    return focus.time(of: token, inSentence: index).map { [$0] } ?? []
  }

  /// How far a date stands from the word or, behind the last party, from that party.
  private func distance(_ date: Int, _ party: Int, _ trigger: Int) -> Int {
    date > party ? min(date - party, abs(date - trigger)) : abs(date - trigger)
  }

  /// The date in brackets that begins at a token: "the president (1998-2003)".
  func time(inBracketsAt token: Int, ofSentence index: Int) -> EventTime? {
    let own = sentences[index]
    guard own.sentence.tokens.indices.contains(token), own.sentence.tokens[token].form == "(" else {
      return nil
    }
    let next = own.sentence.tokens[token].bytes.upperBound
    return own.candidates.first {
      $0.expression.bytes.lowerBound - next < 2 && $0.expression.bytes.lowerBound >= next
    }.map { EventTime($0, .attached) }
  }
}
