import EntenteLanguage
import EntenteModel

/// Dates that one clause names side by side: "in 1961 and again in 1967" are two, "in 2004 and 2005"
/// one stretch.
struct JoinedDates {
  let dated: DatedSentence
  let words: EventTimeWords

  /// The times of the expressions that are joined with one.
  func times(around candidate: Int, _ grade: EventTime.Grade) -> [EventTime] {
    var first = candidate
    while first > 0, isJoined(first - 1) { first -= 1 }
    var last = candidate
    while last + 1 < dated.candidates.count, isJoined(last) { last += 1 }
    var times: [EventTime] = []
    for time in dated.candidates[first...last].map({ EventTime($0, grade) }) {
      guard let date = time.date else { continue }
      if let before = times.last?.date, before == date { continue }
      if let before = times.last?.date, before.meets(date) == .yes,
        let both = EDTF(from: before, to: date)
      {
        times[times.count - 1].date = both
        continue
      }
      times.append(time)
    }
    return times.isEmpty ? [EventTime(dated.candidates[candidate], grade)] : times
  }

  /// Whether nothing but joining words stands between a candidate and the next.
  private func isJoined(_ index: Int) -> Bool {
    let tokens = dated.sentence.tokens
    let (left, right) = (dated.candidates[index].expression, dated.candidates[index + 1].expression)
    let between = tokens.filter {
      $0.bytes.lowerBound >= left.bytes.upperBound && $0.bytes.upperBound <= right.bytes.lowerBound
    }.map { $0.form.lowercased() }
    if left.date != nil, left.date == right.date { return between.count <= 2 }
    return between.contains("and") && between.allSatisfy(words[.joint].contains)
  }
}
