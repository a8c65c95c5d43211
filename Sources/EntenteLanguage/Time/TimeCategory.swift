/// What a word or number can be in a time expression; patterns name the categories in capitals.
///
/// Words get theirs from `dates/words.tsv`; the first group is read off numbers and marks.
enum TimeCategory: UInt8, CaseIterable, Sendable {
  /// Four digits from 1000 to 2199.
  case year
  /// Three digits: a year before or long after Christ.
  case year3
  /// Digits from 1 to 31.
  case day
  /// Two digits: the end of a range of years.
  case yy
  /// An apostrophe and two digits: '53.
  case apostropheYear
  /// 10:57.
  case clock
  /// A hyphen, dash or slash between times.
  case dash
  /// 1990s, 470s, '90s, nineties.
  case decade
  /// 2.5.
  case decimal
  /// Figures with an ending: 20th.
  case dayth
  case num, ord, month, weekday, unit, units, daypart, season, portion, edge
  case last, next, this, that, same, ago, later, quantity, approx, era, ampm, frequency, every
  case present, pastref, futureref, deictic, hundred, part, feast
  /// The number of a feast in `dates/moving-feasts.tsv`.
  case movable
  /// How many days after Easter Sunday.
  case easter
  /// FY, also where a year is glued to it.
  case fiscal
  /// Four digits that can be a time of day: 0700.
  case hhmm
  // Only looked at around an expression, never part of one.
  case yearcue, countcue, counted, modal, title, future, past, copula

  /// The bit in a set of categories.
  var bit: UInt64 { 1 << UInt64(rawValue) }
}

extension TimeCategory {
  /// The category that a pattern or table names.
  init?(name: some StringProtocol) {
    guard let category = Self.allCases.first(where: { $0.name == name.lowercased() }) else {
      return nil
    }
    self = category
  }

  var name: String { self == .apostropheYear ? "aposyear" : String(describing: self) }
}
