import EntenteDocuments
import EntenteModel

/// Words between and before expressions that give them direction (since, by, until) or join two of
/// them to a range (from … to, between … and, a dash).
struct TimeSignals {
  let zone: TimeZoneText
  var resolved: [TimeResolver.Resolved]

  /// The expressions with their dates as signals and ranges have them.
  func expressions(in text: SourceText) -> [TimeExpression] {
    var expressions = resolved.map { item in
      expression(item, in: text)
    }
    for index in resolved.indices.dropLast() where isRange(index) {
      join(&expressions, index, index + 1)
    }
    return expressions
  }

  private func expression(
    _ item: TimeResolver.Resolved, in text: SourceText
  ) -> TimeExpression {
    let bytes =
      zone.tokens[item.range.lowerBound].start..<zone.tokens[item.range.upperBound - 1].end
    let signal = signal(of: item)
    let outcome = item.outcome
    let isDirected = outcome.kind != .duration && !outcome.value.hasSuffix("_REF")
    return TimeExpression(
      bytes: bytes,
      text: text[bytes],
      kind: outcome.kind,
      value: outcome.value,
      date: isDirected ? directed(outcome.date, by: signal) : outcome.date,
      named: outcome.date,
      signal: signal,
      anchor: outcome.anchor,
      rule: item.found.rule.name)
  }

  // MARK: Signals

  /// The preposition or two that stand before, in small letters.
  private func signal(of item: TimeResolver.Resolved) -> String? {
    let start = item.range.lowerBound
    guard start > 0 else { return nil }
    if let behind = signalBehind(item) { return behind }
    var word = zone.text.lowercased(zone.tokens[start - 1])
    var at = start - 1
    if ["the", "its", "their", "his"].contains(word), at > 0, item.outcome.kind == .date {
      // "Since the 2014 coup".
      let outer = zone.text.lowercased(zone.tokens[at - 1])
      guard ["since", "until"].contains(outer) else { return nil }
      word = outer
      at -= 1
    }
    let before = at > 0 ? zone.text.lowercased(zone.tokens[at - 1]) : ""
    switch (before, word) {
    case ("prior", "to"), ("up", "to"), ("up", "until"), ("up", "till"), ("as", "of"),
      ("later", "than"), ("earlier", "than"), ("starting", "in"), ("beginning", "in"),
      ("ever", "since"):
      return before == "ever" ? "since" : before + " " + word
    default:
      // "Through the winter" is all of it.
      if word == "through", zone.text.isWord(zone.tokens[start], among: ["the"]) {
        return "throughout"
      }
      return Self.words.contains(word) ? word : nil
    }
  }

  private static let words: Set<String> = [
    "after", "at", "before", "between", "by", "during", "following", "for", "from", "in", "of",
    "on",
    "since", "through", "throughout", "till", "to", "until", "within",
  ]

  /// From 1990 onwards.
  private func signalBehind(_ item: TimeResolver.Resolved) -> String? {
    let end = item.range.upperBound
    guard end < zone.tokens.count,
      zone.text.isWord(zone.tokens[end], among: ["onwards", "onward", "forward"])
    else { return nil }
    return "onwards"
  }

  private func directed(_ date: EDTF?, by signal: String?) -> EDTF? {
    guard let date, let signal else { return date }
    switch signal {
    case "since", "onwards", "after", "earlier than", "starting in", "beginning in", "following":
      return EDTF(from: date, to: nil) ?? date
    case "by", "until", "till", "before", "prior to", "up to", "up until", "up till", "through",
      "later than":
      return EDTF(from: nil, to: date) ?? date
    default: return date
    }
  }

  // MARK: Ranges

  /// Whether a word can stand between two dates that share a month or year.
  static func isJoint(_ token: TimeToken, _ text: TimeText) -> Bool {
    token.has(.dash)
      || text.isWord(token, among: [",", "and", "or", "to", "through", "until", "till", "from"])
  }

  /// Whether an expression and the next are the ends of a range.
  private func isRange(_ index: Int) -> Bool {
    let (first, second) = (resolved[index], resolved[index + 1])
    guard first.outcome.point != nil, second.outcome.point != nil,
      first.range.upperBound < second.range.lowerBound,
      zone.tokens[first.range.lowerBound].sentence == zone.tokens[second.range.lowerBound].sentence
    else { return false }
    let gap = Array(zone.tokens[first.range.upperBound..<second.range.lowerBound])
    guard gap.count <= 2, let joint = gap.first(where: { !zone.text.isWord($0, among: [","]) })
    else { return false }
    if joint.has(.dash) { return gap.count == 1 }
    let before = first.range.lowerBound > 0 ? zone.tokens[first.range.lowerBound - 1] : nil
    if zone.text.isWord(joint, among: ["and"]) {
      return zone.text.isWord(before, among: ["between"])
    }
    return zone.text.isWord(joint, among: ["to", "through", "until", "till"])
  }

  private func join(_ expressions: inout [TimeExpression], _ first: Int, _ second: Int) {
    guard let start = expressions[first].named, let end = expressions[second].named,
      let range = EDTF(from: start, to: end)
    else { return }
    expressions[first].date = range
    expressions[second].date = range
    // The war of 1950-53: both ends are governed by "of".
    if expressions[second].signal == nil { expressions[second].signal = expressions[first].signal }
  }
}
