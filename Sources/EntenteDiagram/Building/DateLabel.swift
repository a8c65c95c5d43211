import EntenteModel

/// How a date reads in a picture: `5 Jul 2014`, `c. 1994–2014`, `since 2011`, `1950s`.
enum DateLabel {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let seasons = [21: "spring", 22: "summer", 23: "autumn", 24: "winter"]

  static func text(_ date: EDTF) -> String {
    let ends = date.description.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return part(ends[0]) }
    switch (ends[0], ends[1]) {
    case ("..", ".."), ("", ""): return date.description
    case (let start, ".."): return "since " + part(start)
    case (let start, ""): return "from " + part(start)
    case ("..", let end), ("", let end): return "until " + part(end)
    case (let start, let end): return part(start) + "–" + part(end)
    }
  }

  /// One end of an interval, or a single date.
  private static func part(_ text: Substring) -> String {
    let isApproximate = text.contains { "~%".contains($0) }
    let isUncertain = text.contains { "?%".contains($0) }
    let fields = text.filter { !"~?%".contains($0) }.split(separator: "-")
    var words = year(fields.first ?? text)
    if fields.count > 1, let month = Int(fields[1]) {
      if (1...12).contains(month) { words = months[month - 1] + " " + words }
      if let season = seasons[month] { words = season + " " + words }
    }
    if fields.count > 2, let day = Int(fields[2]) { words = "\(day) " + words }
    return (isApproximate ? "c. " : "") + words + (isUncertain ? "?" : "")
  }

  private static func year(_ text: Substring) -> String {
    if text.count == 4, text.hasSuffix("X"), !text.hasSuffix("XX") { return text.dropLast() + "0s" }
    if text.count == 4, text.hasSuffix("XX"), let century = Int(text.prefix(2)) {
      return "\(century)00s"
    }
    return String(text)
  }
}
