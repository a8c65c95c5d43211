/// Splits a line into words as a shell does: spaces part words, quotation marks of both kinds keep
/// them together, and a backslash takes the meaning of the next character. Nothing is expanded.
enum ShellWords {
  /// The words; nil where a quotation mark is not closed.
  static func split(_ line: some StringProtocol) -> [String]? {
    var words: [String] = []
    var word: String?
    var mark: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" && mark != "'" {
        isEscaped = true
      } else if character == mark {
        mark = nil
      } else if mark == nil, character == "\"" || character == "'" {
        mark = character
        word = word ?? ""
      } else if mark == nil, character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard mark == nil, !isEscaped else { return nil }
    return words + (word.map { [$0] } ?? [])
  }
}
