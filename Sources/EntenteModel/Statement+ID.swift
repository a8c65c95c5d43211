extension Statement {
  /// A content hash of everything it says and of where it says it, the same in every run: the
  /// statement's name in JSON Lines.
  public var id: String {
    var hash = ContentHash()
    for field in [subject.rawValue, type.rawValue, object.rawValue] { hash.combine(field) }
    for field in [date?.description, period, event] { hash.combine(field ?? "") }
    hash.combine(factuality.certainty.rawValue)
    hash.combine(factuality.polarity.rawValue)
    hash.combine(factuality.tense.rawValue)
    for amount in amounts { hash.combine("\(amount.value) \(amount.unit) \(amount.text)") }
    for argument in arguments { hash.combine("\(argument.role) \(argument.text)") }
    hash.combine(attribution?.speaker ?? "")
    hash.combine(attribution?.word ?? "")
    hash.combine(evidence.source)
    hash.combine("\(evidence.span.start) \(evidence.span.end)")
    hash.combine(evidence.quote)
    hash.combine(evidence.rule)
    if let date = evidence.date {
      hash.combine("\(date.span.start) \(date.span.end)")
      hash.combine(date.text)
    }
    return "s-" + hash.hexadecimal
  }
}
