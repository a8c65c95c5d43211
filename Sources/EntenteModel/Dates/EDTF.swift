/// A date as the text gives it, no more and no less precise: Extended Date/Time Format
/// (ISO 8601-2:2019, Annex A; levels 0, 1 and 2), in the proleptic Gregorian calendar.
///
/// `1985`, `1985-04`, `1985-04-12`, `2016-35` (third quarter), `199X` (the nineties), `1965~`
/// (about), `1965?` (perhaps), `1950/1953`, `2014/..` (open end), `../2011`, `1985/` (end unknown),
/// `[1667,1670..1672]` (one of them), `{1960,1961}` (all of them), `-0489` (490 BC), `Y17E7`.
///
/// A qualified season and a season as the end of an interval are not in the format and not read.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The canonical text; reading it again gives the same value.
  public let description: String
  /// What it is made of.
  public let form: Form
  /// The lowest level of the standard that has everything it uses: 0, 1 or 2.
  public let level: Int
  /// The first day that it may mean; nil where the start is open or unknown.
  public let earliest: CalendarDay?
  /// The last day that it may mean; nil where the end is open or unknown.
  public let latest: CalendarDay?

  /// Reads a date; nil where the text is none, such as `2014-02-30` or `2005/2004`.
  public init?(_ text: String) {
    var reader = EDTFReader(text)
    guard let form = reader.form() else { return nil }
    self.init(form, level: reader.level)
  }

  init(_ form: Form, level: Int) {
    self.form = form
    self.level = level
    description = form.description
    (earliest, latest) = form.bounds
  }
}

extension EDTF {
  /// What a date is made of.
  public enum Form: Hashable, Sendable {
    /// A single date of any precision.
    case date(EDTFDate)
    /// A stretch of time from one end to the other.
    case interval(Endpoint, Endpoint)
    /// One of several dates, it is not known which: `[1667,1668]`.
    case oneOf([Member])
    /// All of several dates: `{1960,1961}`.
    case allOf([Member])
  }

  /// An end of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A date.
    case date(EDTFDate)
    /// No end: it goes on, or its beginning is not asked for (`..`).
    case open
    /// It has an end that is not known (nothing before or after the slash).
    case unknown
  }

  /// A date or a range of dates in a set; nil for an open side.
  public struct Member: Hashable, Sendable {
    /// The date, or the first date of a range; nil for "or earlier".
    public var first: EDTFDate?
    /// The last date of a range, the date itself for a single date; nil for "or later".
    public var last: EDTFDate?
  }
}

extension EDTF: Comparable {
  /// Orders by earliest day, then by latest day, then by text; open starts come first.
  public static func < (left: EDTF, right: EDTF) -> Bool {
    let floor = CalendarDay(year: .min, month: 0, day: 0)
    let roof = CalendarDay(year: .max, month: 0, day: 0)
    return (left.earliest ?? floor, left.latest ?? roof, left.description)
      < (right.earliest ?? floor, right.latest ?? roof, right.description)
  }
}
