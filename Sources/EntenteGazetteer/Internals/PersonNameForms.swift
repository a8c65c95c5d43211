/// Other ways to write the name of a person that need no list: the family name last, middle
/// initials left out.
enum PersonNameForms {
  static func variants(of name: String, surname: String, familyFirst: Bool) -> [String] {
    guard familyFirst || name.utf8.contains(UInt8(ascii: ".")) else { return [] }
    let words = name.split(separator: " ").map(String.init)
    if familyFirst {
      guard words.count > 1, words.first == surname else { return [] }
      return [(words.dropFirst() + [surname]).joined(separator: " ")]
    }
    let kept = words.enumerated().filter { offset, word in
      offset == 0 || offset == words.count - 1 || !isInitial(word)
    }.map(\.element)
    return kept.count < words.count && kept.count > 1 && !isInitial(kept[0])
      ? [kept.joined(separator: " ")] : []
  }

  private static func isInitial(_ word: String) -> Bool {
    word.hasSuffix(".") && word.unicodeScalars.count <= 3
  }
}
