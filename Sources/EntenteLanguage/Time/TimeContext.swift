import EntenteModel

/// What relative expressions are reckoned from at a place in the text.
struct TimeContext {
  /// When the document was published, as far as it is known.
  struct Publication {
    var date: EDTF
    var year: Int?
    var month: Int?
    /// The day, or the middle of the month or year that is known.
    var middle: CalendarDay
    var isDay: Bool

    init?(_ date: EDTF?) {
      guard let date, let first = date.earliest, let last = date.latest else { return nil }
      self.date = date
      year = first.year == last.year ? first.year : nil
      month = year != nil && first.month == last.month ? first.month : nil
      isDay = first == last
      middle = CalendarDay(number: first.number + (last.number - first.number) / 2)
    }

    /// As a point: the day, month or year that is known.
    var point: TimePoint {
      TimePoint(year: year, month: month, day: isDay ? middle.day : nil)
    }
  }

  /// Feasts and fiscal years.
  let tables: TimeTables
  var publication: Publication?
  /// The state that the sentence names whose fiscal year may be told of.
  var fiscalState: String?
  var isFiscalStateNamed: Bool { fiscalState != nil }
  /// The date that the narrative is at.
  var focus: TimePoint?
  /// Whether the text tells history rather than news: its own dates lead and not its publication.
  var isNarrative: Bool
  /// Whether the focus was set in this paragraph.
  var hasFocusInParagraph = false
  /// What the verbs of the sentence say, where they agree.
  var tense: Tense = .none
  /// The year that a date right behind this one has and shares with it.
  var sharedYear: Int?

  enum Tense {
    case none, past, future
  }

  /// What words such as "that year" and "later" are reckoned from, with its name.
  var narrative: (point: TimePoint, name: String)? {
    if let focus, let year = focus.year {
      return (focus, "focus:" + (EDTF(year: year)?.description ?? String(year)))
    }
    return publication.map { ($0.point, "publication") }
  }

  /// What words such as "last year" are reckoned from: the publication, unless history is told.
  var speaker: (point: TimePoint, name: String)? {
    if isNarrative || publication == nil { return narrative }
    return publication.map { ($0.point, "publication") }
  }
}

/// An expression as resolved.
struct TimeOutcome {
  var kind: TimeExpression.Kind
  var value: String
  var date: EDTF?
  /// The date as a point, for what is reckoned from it; nil for what has none.
  var point: TimePoint?
  var anchor = "none"

  init(
    _ kind: TimeExpression.Kind, _ value: String, date: EDTF? = nil, point: TimePoint? = nil,
    anchor: String = "none"
  ) {
    self.kind = kind
    self.value = value
    self.date = date
    self.point = point
    self.anchor = anchor
  }

  /// A date from a point.
  init(_ point: TimePoint, anchor: String) {
    self.init(
      point.time == nil ? .date : .time, point.timex, date: point.edtf,
      point: point.year == nil ? nil : point, anchor: anchor)
  }
}
