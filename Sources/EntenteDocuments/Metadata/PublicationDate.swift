import EntenteModel

/// Dates as files give them: 2014-12-31T08:00:00Z, 2014-12, 31 December 2014, December 31st, 2014,
/// Wed, 31 Dec 2014.
enum PublicationDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "sept",
  ]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// The date; nil where the words say no date or more than one.
  static func parse(_ text: String) -> EDTF? {
    let text = text.trimmingSpaces
    if let day = iso(text) { return day }
    if let date = EDTF(text) { return date }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var year: Int?
    var month: Int?
    var day: Int?
    for word in words where !days.contains(word) {
      if let number = monthNumber(word) {
        guard month == nil else { return nil }
        month = number
      } else if let number = Int(word), word.count == 4 {
        guard year == nil else { return nil }
        year = number
      } else if let number = ordinal(word), (1...31).contains(number) {
        guard day == nil else { return nil }
        day = number
      } else {
        return nil
      }
    }
    guard let year else { return nil }
    guard let month else { return day == nil ? EDTF(pad(year, 4)) : nil }
    let prefix = pad(year, 4) + "-" + pad(month, 2)
    guard let day else { return EDTF(prefix) }
    guard day <= CalendarDay.daysInMonth(year: year, month: month) else { return nil }
    return EDTF(prefix + "-" + pad(day, 2))
  }

  /// A date with a time after it, such as metadata have; the time is left out.
  private static func iso(_ text: String) -> EDTF? {
    let day = text.prefix(10)
    guard text.count > 10, "T ".contains(text[day.endIndex]), day.filter({ $0 == "-" }).count == 2
    else { return nil }
    return EDTF(String(day))
  }

  private static func monthNumber(_ word: String) -> Int? {
    if let index = monthNames.firstIndex(of: word) { return index == 12 ? 9 : index + 1 }
    return months.firstIndex(of: word).map { $0 + 1 }
  }

  private static func ordinal(_ word: String) -> Int? {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return Int(word.dropLast(2))
    }
    return Int(word)
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension StringProtocol {
  /// Without white space around.
  var trimmingSpaces: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
