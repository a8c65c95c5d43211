import EntenteModel

/// Words before an expression that belong to it and make it an estimate: about, more than.
enum TimeModifier {
  private static let comparisons = ["than", "least", "most"]
  private static let degrees = ["more", "less", "fewer", "at", "no", "later", "earlier", "little"]

  /// Takes them in and marks the date.
  static func extend(
    _ range: inout Range<Int>, _ outcome: inout TimeOutcome, in zone: TimeZoneText
  ) {
    guard range.lowerBound > 0 else { return }
    let before = zone.tokens[range.lowerBound - 1]
    let isLength = outcome.kind == .duration
    if before.has(.approx), isEstimate(before, range, outcome, zone) {
      range = range.lowerBound - 1..<range.upperBound
      if !isLength { outcome.date = outcome.date.flatMap { $0.approximate ?? $0 } }
      return
    }
    guard isLength, zone.text.isWord(before, among: comparisons) else { return }
    var start = range.lowerBound - 1
    while start > 0, zone.text.isWord(zone.tokens[start - 1], among: degrees) { start -= 1 }
    if start < range.lowerBound - 1 { range = start..<range.upperBound }
  }

  /// "Over" and "under" make estimates of lengths only, "some" not of named dates.
  private static func isEstimate(
    _ word: TimeToken, _ range: Range<Int>, _ outcome: TimeOutcome, _ zone: TimeZoneText
  ) -> Bool {
    let first = zone.tokens[range.lowerBound]
    let isCounted = first.number >= 0 || zone.text.isWord(first, among: ["a", "an", "half"])
    if outcome.kind == .duration { return isCounted }
    if zone.text.isWord(word, among: ["over", "under", "nearly", "almost", "some"]) {
      return isCounted && !first.has(.year)
    }
    return outcome.date != nil || isCounted
  }
}
