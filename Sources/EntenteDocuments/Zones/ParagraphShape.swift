/// How a paragraph looks: what its zone is read off.
struct ParagraphShape {
  var words: Int
  var endsSentence: Bool
  /// Of the words with four letters or more, how many start with a capital.
  var capitalised: Double
  var isQuoted: Bool
  var startsWithDash: Bool
  /// Ends with a comma, a year and a stop, as headings of histories do: Closure of the Embassy, 1967.
  var endsWithYear: Bool

  init(_ text: String) {
    let parts = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    words = parts.count
    let closers: Set<Character> = ["\"", "”", "’", "'", ")", "]", "»"]
    let end = text.last { !closers.contains($0) && !$0.isWhitespace }
    endsSentence = end.map { ".!?…:;".contains($0) } ?? false
    let long = parts.filter { $0.filter(\.isLetter).count >= 4 }
    let capitals = long.filter { $0.first { $0.isLetter }?.isUppercase ?? false }
    capitalised = long.isEmpty ? 1 : Double(capitals.count) / Double(long.count)
    isQuoted =
      (text.first.map { "“\"«".contains($0) } ?? false)
      && (text.last.map { "”\"»".contains($0) } ?? false) && parts.count > 5
    startsWithDash = ["– ", "— ", "- ", "–", "—"].contains(where: text.hasPrefix)
    endsWithYear = parts.last.map(Self.isYear) ?? false
  }

  private static func isYear(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 && word.dropFirst(4) == "."
  }

  /// Whether it is long enough and built like running text.
  var isRunningText: Bool { words >= 12 && endsSentence && !endsWithYear || words >= 25 }

  /// Whether it looks like a heading.
  var isHeading: Bool {
    if endsWithYear { return words <= 16 && capitalised >= 0.5 }
    guard !endsSentence, words <= 14 else { return false }
    return capitalised >= 0.6 || words <= 5
  }
}
