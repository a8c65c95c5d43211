import EntenteLanguage
import EntenteModel

/// When what a rule found took place or holds: the times of its trigger, as far as they can be those
/// of a relation of its type.
struct MatchTimes {
  let times: any TriggerTimes
  let schema: RelationSchema
  let founding: FoundingDates

  /// The times of a match; none where the text does not say.
  func times(of match: RuleMatch, in sentence: Sentence) -> [EventTime] {
    let found = times.times(
      ofTrigger: match.trigger, inSentence: match.sentence,
      parties: [match.subject.tokens.lowerBound, match.object.tokens.lowerBound]
    ).filter { $0.grade != .focus || !isStanding(match, in: sentence) }
    return found.isEmpty ? founding.times(of: match) : found
  }

  /// Whether a noun takes a state of affairs for granted: "their alliance unravelled" does not say
  /// that they were allied at the time of the narrative.
  private func isStanding(_ match: RuleMatch, in sentence: Sentence) -> Bool {
    schema[match.rule.type]?.occurrence == .lasting
      && !ClauseTree(sentence: sentence).isHead(match.trigger)
  }
}

extension EventTime {
  /// Of a state that was ended at this time, the time that it held.
  var asEnd: EventTime {
    guard let last = date?.latest, date?.earliest != nil else { return self }
    var time = self
    time.date = date.flatMap { date in
      date.isInterval ? EDTF(year: last.year) : date
    }.flatMap { EDTF(from: nil, to: $0) }
    return time
  }
}
