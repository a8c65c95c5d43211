import EntenteLanguage
import EntenteModel

/// Amounts of one kind that a sentence gives for several times: "from 2 million dollars in 2005 to 5
/// million in 2010". Each belongs to its own time.
struct AmountSeries {
  let sentence: Sentence
  /// The time expressions of the article, in the order of the text.
  let dates: [TimeExpression]

  /// More words than these between an amount and its time are another phrase.
  private static let reach = 3

  /// An amount at its time.
  struct Point {
    var amount: Amount
    var time: TimeExpression
  }

  /// The points of a series, in the order of the text; none where the amounts are no series.
  func points(of amounts: [AmountExpression]) -> [Point] {
    let sorted = amounts.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    let points = sorted.enumerated().compactMap { index, amount -> Point? in
      let end =
        index + 1 < sorted.count ? sorted[index + 1].bytes.lowerBound : sentence.bytes.upperBound
      return time(behind: amount, before: end).map { Point(amount: amount.amount, time: $0) }
    }
    let units = Set(points.map(\.amount.unit))
    let days = Set(points.map(\.time.date))
    guard points.count > 1, units.count == 1, days.count == points.count else { return [] }
    return points
  }

  private func time(behind amount: AmountExpression, before end: Int) -> TimeExpression? {
    guard
      let time = dates.first(where: {
        $0.date != nil && $0.bytes.lowerBound >= amount.bytes.upperBound
          && $0.bytes.upperBound <= end
      })
    else { return nil }
    let between = sentence.tokens.filter {
      $0.bytes.lowerBound >= amount.bytes.upperBound && $0.bytes.upperBound <= time.bytes.lowerBound
    }
    let isClose =
      between.count <= Self.reach && between.allSatisfy { $0.upos != "VERB" && $0.form != "," }
    return isClose ? time : nil
  }
}
