extension EDTF {
  /// How the date reads in English: `5 Jul 2014`, `c. 1994–2014`, `since 2011`, `1950s`,
  /// `before 1991`, `1667 or 1670–1672`.
  public var words: String {
    switch form {
    case .date(let date): date.words
    case .interval(let start, let end): Self.words(from: start, to: end)
    case .oneOf(let members): members.map(\.words).joined(separator: " or ")
    case .allOf(let members): members.map(\.words).joined(separator: " and ")
    }
  }

  private static func words(from start: Endpoint, to end: Endpoint) -> String {
    switch (start.date, end.date) {
    case (let start?, let end?): start.words + "–" + end.words
    case (let start?, nil): (end == .open ? "since " : "from ") + start.words
    case (nil, let end?): "until " + end.words
    case (nil, nil): "at an unknown time"
    }
  }
}

extension EDTF.Member {
  /// How it reads: a date, a range, or one side of a date.
  var words: String {
    switch (first, last) {
    case (let first?, let last?): first == last ? first.words : first.words + "–" + last.words
    case (let first?, nil): first.words + " or later"
    case (nil, let last?): last.words + " or earlier"
    case (nil, nil): ""
    }
  }
}

extension EDTFDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let partsOfYearInWords = [
    "spring", "summer", "autumn", "winter", "spring", "summer", "autumn", "winter", "spring",
    "summer", "autumn", "winter", "first quarter of", "second quarter of", "third quarter of",
    "fourth quarter of", "first third of", "second third of", "last third of", "first half of",
    "second half of",
  ]

  /// How it reads: `c. 5 Jul 2014`, `autumn 1990`, `1950s?`.
  var words: String {
    var words = yearInWords
    if let month { words = Self.word(forMonth: month) + " " + words }
    if let day { words = Self.trimmed(day.text) + " " + words }
    let isEstimate = qualifier.contains(.approximate)
    return (isEstimate ? "c. " : "") + words + (qualifier.contains(.uncertain) ? "?" : "")
  }

  private var yearInWords: String {
    let text = year.text
    guard text.utf8.count == 4, let known = Int(text.filter { $0 != "X" }) else { return text }
    if text.hasSuffix("XX") { return "\(known)00s" }
    return text.hasSuffix("X") ? "\(known)0s" : text
  }

  private static func word(forMonth month: Part) -> String {
    guard let number = Int(month.text) else { return "month \(month.text)" }
    if months.indices.contains(number - 1) { return months[number - 1] }
    let part = number - 21
    return partsOfYearInWords.indices.contains(part) ? partsOfYearInWords[part] : month.text
  }

  private static func trimmed(_ day: String) -> String { Int(day).map(String.init) ?? day }
}
