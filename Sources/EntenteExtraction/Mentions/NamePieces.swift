import EntenteGazetteer
import EntenteLanguage

/// Words of a sentence as titles and heads are compared: lower case, without marks, hyphens apart.
struct NamePieces {
  /// The words in order.
  let words: [String]
  /// The token of each word.
  let tokens: [Int]
  /// The first word of each token; the next token's where it has none.
  let firstOfToken: [Int]

  init(_ sentence: Sentence) {
    var words: [String] = []
    var tokens: [Int] = []
    var first: [Int] = []
    for (index, token) in sentence.tokens.enumerated() {
      first.append(words.count)
      for word in Self.words(of: token.form) {
        words.append(word)
        tokens.append(index)
      }
    }
    self.words = words
    self.tokens = tokens
    firstOfToken = first + [words.count]
  }

  /// The words of a text.
  static func words(of text: String) -> [String] {
    NameKey.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
