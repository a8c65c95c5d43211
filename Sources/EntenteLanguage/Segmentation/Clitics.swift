/// Parts of words that are tokens of their own.
enum Clitics {
  /// Units that follow a figure without a space.
  static let units: Set<String> = [
    "am", "pm", "AM", "PM", "km", "kg", "mm", "cm", "mph", "kW", "MW",
  ]

  private static let suffixes: Set<String> = [
    "s", "S", "re", "ve", "ll", "d", "m", "RE", "VE", "LL",
  ]

  /// Words of two tokens without an apostrophe, and the length of the first.
  private static let joined: [String: Int] = [
    "cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "lemme": 3, "gimme": 3,
  ]

  /// The end of the clitic that an apostrophe after a word or name begins; for the possessive of
  /// plurals, that is the apostrophe alone, no suffix is returned.
  static func suffixEnd(_ window: TextWindow, apostrophe: Int, limit: Int) -> Int? {
    var end = apostrophe + 1
    while end < limit, window.kind(end) == .letter { end += 1 }
    guard !window.kind(end).isWord, suffixes.contains(window.text(apostrophe + 1..<end)) else {
      return nil
    }
    return end
  }

  /// Where a word is cut: do|n't, Russia|'s, can|not, he|'d|'ve.
  static func cuts(_ window: TextWindow, word: Range<Int>) -> [Int] {
    var cuts: [Int] = []
    var end = word.upperBound
    while let cut = lastCut(window, word.lowerBound..<end) {
      cuts.insert(cut, at: 0)
      end = cut
    }
    return cuts
  }

  private static func lastCut(_ window: TextWindow, _ word: Range<Int>) -> Int? {
    let end = word.upperBound
    let apostrophe = word.last { window.kind($0) == .apostrophe }
    guard let apostrophe else {
      guard word.count <= 6, word.count >= 5 else { return nil }
      return joined[window.text(word).lowercased()].map { word.lowerBound + $0 }
    }
    let suffix = window.text(apostrophe + 1..<end)
    if suffix == "t" || suffix == "T", apostrophe - word.lowerBound >= 2,
      window[apostrophe - 1] == "n" || window[apostrophe - 1] == "N"
    {
      return apostrophe - 1
    }
    return apostrophe > word.lowerBound && suffixes.contains(suffix) ? apostrophe : nil
  }
}
