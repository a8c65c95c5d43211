public import EntenteDocuments
public import EntenteModel

/// When an article was published, as its own words tell.
public struct PublicationDate: Hashable, Sendable {
  /// The date, no more precise than the evidence.
  public var date: EDTF
  /// From what it was concluded, in words for the user.
  public var reason: String

  /// Concludes the date; nil where the text does not tell.
  ///
  /// The latest year told of in the past tense is the earliest possible one and a year that lies
  /// ahead the latest. Essays that never speak of their own time ("this year", "next month") tell
  /// nothing, whatever years they name. An anniversary of a dated event names its year itself.
  ///
  /// - Parameters:
  ///   - document: the article.
  ///   - tagger: the tagger that finds its time expressions.
  ///   - names: names that are no times.
  ///   - events: the dated periods and events that the text names.
  /// - Returns: the date with its reason.
  public static func infer(
    from document: Document, tagger: TimeTagger, names: [KnownName], events: [NamedEvent]
  ) -> PublicationDate? {
    let evidence = tagger.evidence(in: document, names: names, events: events)
    return evidence.byAnniversary ?? evidence.byYears
  }
}

extension PublicationEvidence {
  fileprivate var byAnniversary: PublicationDate? {
    guard let first = anniversaries.first, pastYears.allSatisfy({ $0 <= first.year }),
      let date = EDTF(year: first.year, month: first.month)
    else { return nil }
    return PublicationDate(date: date, reason: "the text speaks of \(first.words)")
  }

  fileprivate var byYears: PublicationDate? {
    guard speaksOfNow, let latest = pastYears.max() else { return nil }
    let isNamed = yearsBeforeLastYear.contains(latest - 1)
    let isOnlyLast = !yearsBeforeLastYear.isEmpty && !hasOtherSpeech && !isNamed
    // Where "last year" is no year that the text names, it is the latest one told of, if the years
    // ahead leave no other.
    let year = isOnlyLast ? latest + 1 : latest
    guard futureYears.allSatisfy({ $0 >= year }), let date = EDTF(year: year) else { return nil }
    if isOnlyLast, !futureYears.contains(year + 1) { return nil }
    return PublicationDate(
      date: date,
      reason: isOnlyLast
        ? "“last year” is \(latest), the latest year told of"
        : "\(year) is the latest year told of, and the text speaks of its own time")
  }
}
