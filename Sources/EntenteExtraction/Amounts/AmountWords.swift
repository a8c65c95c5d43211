import EntenteDocuments

/// The words that amounts are made of: numbers, signs and letters, split finer than sentences need.
enum AmountWords {
  struct Word {
    var bytes: Range<Int>
    /// In lower case.
    var text: String
    /// The value, where the word is a number in digits.
    var number: Double?
  }

  static func split(_ text: SourceText, _ range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var index = range.lowerBound
    let bytes = text.bytes
    while index < range.upperBound {
      let start = index
      let byte = bytes[index]
      index += 1
      if isDigit(byte) {
        while index < range.upperBound, isNumberPart(bytes, index, range.upperBound) { index += 1 }
        let form = text[start..<index]
        words.append(Word(bytes: start..<index, text: form, number: value(form)))
      } else if isLetter(byte) {
        while index < range.upperBound, isLetter(bytes[index]) || isAbbreviation(bytes, index) {
          index += 1
        }
        words.append(Word(bytes: start..<index, text: text[start..<index].lowercased()))
      } else if byte > 0x20 {
        while index < range.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
        words.append(Word(bytes: start..<index, text: text[start..<index]))
      }
    }
    return words
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0xC3 && byte <= 0xDF
  }

  /// A digit, or a comma or point between digits.
  private static func isNumberPart(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    if isDigit(bytes[index]) { return true }
    return (bytes[index] == 0x2C || bytes[index] == 0x2E) && index + 1 < end
      && isDigit(bytes[index + 1])
  }

  /// The point inside U.S.
  private static func isAbbreviation(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0x2E && index + 1 < bytes.count && isLetter(bytes[index + 1])
      && bytes[index - 1] & 0x20 == 0
  }

  /// Commas group thousands; longer digit strings than a number can hold are none.
  private static func value(_ form: String) -> Double? {
    form.utf8.count <= 20 ? Double(form.replacing(",", with: "")) : nil
  }
}
