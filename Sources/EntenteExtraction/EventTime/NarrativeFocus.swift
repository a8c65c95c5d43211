import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// The date at which the sentences before a clause have left the narrative.
struct NarrativeFocus {
  let sentences: [DatedSentence]
  let words: EventTimeWords
  /// When the article was published, where that is known.
  let published: EDTF?
  /// How many sentences back are looked at.
  private static let reach = 12

  /// The time of a word in a clause that goes on with the narrative; nil where the sentence has a
  /// time before the word, which takes that up.
  func time(of token: Int, inSentence index: Int) -> EventTime? {
    let own = sentences[index]
    guard ToldClause(tree: own.tree, words: words).isTold(own.tree.clause(of: token)),
      !own.candidates.contains(where: { $0.token < token }),
      !own.isVague
    else { return nil }
    for earlier in (max(0, index - Self.reach)..<index).reversed()
    where sentences[earlier].sentence.zone == .body {
      guard sentences[earlier].section == own.section else { break }
      guard let last = main(earlier).last else {
        // "He became envoy in 1861": what follows is later, and nobody says when.
        if isStanding(earlier) { break }
        continue
      }
      return narrated(
        last,
        isInParagraph: sentences[earlier].sentence.paragraph == own.sentence.paragraph)
    }
    return headed(by: own.heading)
  }

  /// Whether a sentence dates what somebody turned into.
  private func isStanding(_ index: Int) -> Bool {
    let dated = sentences[index]
    return dated.tree.root.map {
      words[.stative].contains(dated.sentence.tokens[$0].lemma) && !dates(of: $0, index).isEmpty
    } ?? false
  }

  /// The candidates that date the main clause of a sentence which tells what happened.
  private func main(_ index: Int) -> [DateCandidate] {
    let dated = sentences[index]
    guard !dated.candidates.isEmpty, let root = dated.tree.root,
      ToldClause(tree: dated.tree, words: words).isTold(root)
    else { return [] }
    return dates(of: root, index)
  }

  /// The candidates that date a clause of a sentence.
  private func dates(of clause: Int, _ index: Int) -> [DateCandidate] {
    let dated = sentences[index]
    let grading = DateGrading(tree: dated.tree, words: words)
    return dated.candidates.filter {
      grading.grade(of: $0, for: clause).map { $0 <= .clause } ?? false
    }
  }

  /// What "by 1970" is told of is at 1970; what holds since then is no step. In history, what follows
  /// a day is of the same month, and in the next paragraphs probably of the same year.
  private func narrated(_ candidate: DateCandidate, isInParagraph: Bool) -> EventTime? {
    guard let date = candidate.expression.date, let last = date.latest else { return nil }
    var time = EventTime(candidate, .focus)
    if date.earliest == nil { time.date = EDTF(candidate.expression.value) }
    if isHistory(last), let date = time.date, date.precision < .month, let first = date.earliest,
      first.year == last.year, first.month == last.month
    {
      time.date = EDTF(year: last.year, month: last.month)
    }
    guard !isInParagraph else { return time }
    guard isHistory(last), date.earliest?.year == last.year else { return nil }
    time.date = EDTF(year: last.year)?.uncertain
    return time
  }

  /// Whether a day is years before the article, which so tells history.
  private func isHistory(_ day: CalendarDay) -> Bool {
    guard let now = published?.earliest?.year else { return true }
    return day.year < now - 1
  }

  /// A section tells of the date in its heading, unless that is an age.
  private func headed(by heading: TimeExpression?) -> EventTime? {
    guard let heading, let date = heading.date, let first = date.earliest, let last = date.latest,
      last.year - first.year <= Self.longestSection
    else { return nil }
    return EventTime(
      date: date, period: heading.period, grade: .focus, expression: heading)
  }

  private static let longestSection = 5
}
