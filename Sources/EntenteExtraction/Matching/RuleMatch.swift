import EntenteModel

/// A rule that found its trigger and both parties.
struct RuleMatch {
  var rule: Rule
  var sentence: Int
  var trigger: Int
  var subject: Party
  var object: Party

  /// The tokens from the first to the last that the match rests on.
  var tokens: Range<Int> {
    let lower = min(trigger, subject.tokens.lowerBound, object.tokens.lowerBound)
    let upper = max(trigger + 1, subject.tokens.upperBound, object.tokens.upperBound)
    return lower..<upper
  }
}
