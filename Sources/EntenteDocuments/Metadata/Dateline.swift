import EntenteModel

/// Dates and authors in lines of the text.
enum Dateline {
  /// The date in the first line that says nothing else, with its words.
  static func date(in zones: [Zone], of text: SourceText) -> (EDTF, String)? {
    for zone in zones where zone.kind == .dateline || zone.kind == .byline {
      let line = text[zone.bytes]
      if let date = date(in: line) { return (date, line) }
    }
    return nil
  }

  /// The date of a line such as `Published: 3 May 2014` or `Seoul, May 3, 2014`.
  static func date(in line: String) -> EDTF? {
    if let date = PublicationDate.parse(line) { return date }
    var words = line.split(separator: " ")
    while words.count > 1 {
      words.removeFirst()
      if let date = PublicationDate.parse(words.joined(separator: " ")) { return date }
    }
    return nil
  }
}

/// Author lines.
enum Byline {
  /// The author of a line such as `By Jane Doe`.
  static func author(_ line: String) -> String? {
    for start in ["By ", "BY ", "by ", "Written by ", "Author: ", "Reporting by "]
    where line.hasPrefix(start) {
      let name = line.dropFirst(start.count).trimmingSpaces
      return name.isEmpty ? nil : name
    }
    return nil
  }
}
