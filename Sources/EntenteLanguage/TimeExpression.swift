public import EntenteModel

/// A stretch of text that names a time, with its value as far as the text and its anchor give it.
public struct TimeExpression: Hashable, Sendable {
  /// The TIMEX3 type (ISO 24617-1).
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A point or period on the calendar.
    case date = "DATE"
    /// A time of day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// A recurrence.
    case set = "SET"
  }

  /// The bytes of the document's text.
  public var bytes: Range<Int>
  /// The words of these bytes.
  public var text: String
  /// The TIMEX3 type.
  public var kind: Kind
  /// The TIMEX3 value, such as `2014-04`, `P3Y` or `PRESENT_REF`.
  public var value: String
  /// What it means as a date, with its signal and the range that it is an end of: `since 2014` is
  /// `2014/..`; nil for lengths and recurrences that are not anchored and for what nothing anchors.
  public var date: EDTF?
  /// The date that its own words name, without signal and range: `2014`.
  public var named: EDTF?
  /// The named period, such as `Cold War`, where it is one.
  public var period: String?
  /// The word that governs it and gives its direction: `by`, `since`, `until`, `during`, …
  public var signal: String?
  /// What it was anchored to: `publication`, `focus:2014`, `none`, …
  public var anchor: String
  /// The rule that found it.
  public var rule: String

  /// Whether it has all the meaning it can have: lengths and recurrences have no date of their own.
  public var isAnchored: Bool {
    anchor != "none" || kind == .duration || kind == .set || date != nil || period != nil
  }

  /// Makes an expression.
  public init(
    bytes: Range<Int>,
    text: String,
    kind: Kind,
    value: String,
    date: EDTF? = nil,
    named: EDTF? = nil,
    period: String? = nil,
    signal: String? = nil,
    anchor: String = "none",
    rule: String
  ) {
    self.bytes = bytes
    self.text = text
    self.kind = kind
    self.value = value
    self.date = date
    self.named = named
    self.period = period
    self.signal = signal
    self.anchor = anchor
    self.rule = rule
  }
}
