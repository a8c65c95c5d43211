/// What a scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  case letter, digit, space, apostrophe, quote, bracket, stop, hyphen, dash, currency, mark, other

  init(_ scalar: Unicode.Scalar) {
    self = scalar.value < 0x80 ? Self.ascii[Int(scalar.value)] : Self(beyondASCII: scalar)
  }

  private static let ascii: [ScalarClass] = (0..<0x80).map { value in
    switch Unicode.Scalar(UInt8(value)) {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit
    case "'": .apostrophe
    case "\"", "`": .quote
    case "(", ")", "[", "]", "{", "}": .bracket
    case ".": .stop
    case "-": .hyphen
    case "$": .currency
    case "!", "?": .mark
    default: value <= 0x20 || value == 0x7F ? .space : .other
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{2019}", "\u{2018}", "\u{02BC}": self = .apostrophe
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}", "\u{2039}", "\u{203A}":
      self = .quote
    case "\u{2010}", "\u{2011}": self = .hyphen
    case "\u{2012}"..."\u{2015}": self = .dash
    case "\u{2026}": self = .stop
    // Soft hyphen, zero-width marks and the byte order mark divide nothing.
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": self = .letter
    default: self = Self(category: scalar.properties.generalCategory)
    }
  }

  private init(category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .format:
      self = .letter
    case .decimalNumber, .letterNumber, .otherNumber: self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .space
    case .openPunctuation, .closePunctuation: self = .bracket
    case .initialPunctuation, .finalPunctuation: self = .quote
    case .dashPunctuation: self = .dash
    case .currencySymbol: self = .currency
    default: self = .other
    }
  }

  /// Whether a word may consist of it.
  var isWord: Bool { self == .letter || self == .digit }
}
