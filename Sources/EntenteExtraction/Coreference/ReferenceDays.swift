import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// The day that each sentence of a document speaks of, as far as its dates tell.
struct ReferenceDays {
  private let explicit: [CalendarDay?]
  private let paragraph: [CalendarDay?]
  /// The day of publication, else the middle of the days that the text names.
  let standard: CalendarDay?

  init(document: Document, sentences: [Sentence], dates: [TimeExpression]) {
    var next = 0
    let ordered = dates.filter { $0.kind == .date && $0.date != nil }
      .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    var explicit: [CalendarDay?] = []
    for sentence in sentences {
      while next < ordered.count, ordered[next].bytes.lowerBound < sentence.bytes.lowerBound {
        next += 1
      }
      var day: CalendarDay?
      while next < ordered.count, ordered[next].bytes.lowerBound < sentence.bytes.upperBound {
        day = day ?? Self.day(of: ordered[next].date)
        next += 1
      }
      explicit.append(day)
    }
    self.explicit = explicit
    var last: (paragraph: Int, day: CalendarDay)?
    paragraph = sentences.indices.map { index in
      if let day = explicit[index] { last = (sentences[index].paragraph, day) }
      return last?.paragraph == sentences[index].paragraph ? last?.day : nil
    }
    let days = explicit.compactMap { $0 }.sorted()
    standard =
      Self.day(of: document.source.published) ?? (days.isEmpty ? nil : days[days.count / 2])
  }

  private static func day(of date: EDTF?) -> CalendarDay? {
    date?.earliest ?? date?.latest
  }

  /// The day that the sentence itself names.
  func named(in sentence: Int) -> CalendarDay? { explicit[sentence] }

  /// The last day that the paragraph has named so far.
  func narrated(in sentence: Int) -> CalendarDay? { paragraph[sentence] }

  /// The best guess.
  func day(of sentence: Int) -> CalendarDay? {
    explicit[sentence] ?? paragraph[sentence] ?? standard
  }
}
