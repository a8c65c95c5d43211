/// Headlines write most words with capitals, which elsewhere are the sign of a name.
enum Headline {
  /// Whether the words of a sentence say nothing by their capitals: most of the longer ones, which
  /// leaves prepositions out, have them.
  static func isHeadline(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.name == nil && $0.form.utf8.count > 4 && isWord($0.form) }
    let capitals = words.count { $0.form.first?.isUppercase == true }
    return words.count >= 3 && capitals * 4 >= words.count * 3
  }

  private static func isWord(_ form: String) -> Bool {
    form.utf8.contains { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// The word as it would stand in a sentence, if it is known in lower case; otherwise as a name.
  static func word(_ form: String, isKnown: (WordView) -> Bool) -> String {
    guard form.first?.isUppercase == true, form.utf8.count > 1, !form.utf8.contains(0x2E) else {
      return form
    }
    let lower = form.lowercased()
    if isKnown(WordView(lower)) || stems(of: lower).contains(where: { isKnown(WordView($0)) }) {
      return lower
    }
    let isShouted = form.utf8.count > 5 && form == form.uppercased()
    return isShouted ? String(form.prefix(1)) + lower.dropFirst() : form
  }

  /// What an inflected word may be a form of: seeks of seek, urged of urge, rejecting of reject.
  private static func stems(of word: String) -> [String] {
    ["s", "es", "ed", "d", "ing"].compactMap { ending in
      word.hasSuffix(ending) && word.count >= ending.count + 3
        ? String(word.dropLast(ending.count)) : nil
    }
  }
}
