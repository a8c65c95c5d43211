import EntenteDocuments
public import EntenteModel

/// Named periods that a statement is placed in: "during the Cold War". They keep their name; the
/// text gives no figures for them, so that they have no date.
struct NamedPeriods {
  /// The names of periods, in the order of the text.
  let names: [Range<Int>]

  init(_ names: [KnownName]) {
    self.names = names.filter { $0.kind == .period }.map(\.bytes)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private static let signals: Set<String> = [
    "after", "before", "during", "following", "in", "since", "through", "throughout", "till",
    "until",
  ]

  /// The periods of a zone that a preposition makes a time.
  func expressions(in zone: TimeZoneText, of text: SourceText) -> [TimeExpression] {
    guard let first = zone.tokens.first, let last = zone.tokens.last else { return [] }
    return names.filter { $0.lowerBound >= first.start && $0.upperBound <= last.end }
      .compactMap { expression($0, in: zone, of: text) }
  }

  private func expression(
    _ name: Range<Int>, in zone: TimeZoneText, of text: SourceText
  ) -> TimeExpression? {
    guard var index = zone.tokens.firstIndex(where: { $0.end > name.lowerBound }) else {
      return nil
    }
    index -= 1
    if index >= 0, zone.text.isWord(zone.tokens[index], among: ["the"]) { index -= 1 }
    guard index >= 0 else { return nil }
    let signal = zone.text.lowercased(zone.tokens[index])
    guard Self.signals.contains(signal) else { return nil }
    return TimeExpression(
      bytes: name, text: text[name], kind: .date, value: "", period: text[name], signal: signal,
      rule: "named-period")
  }
}

/// A period or event that a text names, with its first and last day.
public struct NamedEvent: Hashable, Sendable {
  /// The bytes of the name in the text.
  public var bytes: Range<Int>
  /// The first day, where it is known.
  public var first: CalendarDay?
  /// The last day, where it is known.
  public var last: CalendarDay?

  /// Makes an event.
  public init(bytes: Range<Int>, first: CalendarDay?, last: CalendarDay?) {
    self.bytes = bytes
    self.first = first
    self.last = last
  }
}
