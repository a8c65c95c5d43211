/// A word of a name or of a text as names are matched: bytes, a hash of its folded form, and what
/// stands before it.
struct NameToken {
  /// How a word is written.
  enum Shape: UInt8 {
    case lower
    case capitalised
    case upper
    case other
  }

  /// What separates it from the word before.
  enum Gap: UInt8 {
    /// Something that ends a name.
    case stop
    /// Nothing, a space, a stop after an abbreviation.
    case space
    /// A hyphen or dash without spaces.
    case hyphen
  }

  var bytes: Range<Int>
  var hash: UInt64
  /// How many letters or digits it has.
  var length: Int
  var shape: Shape
  var gap: Gap
}

/// Cuts text into `NameToken`s.
///
/// Words are runs of letters and digits. An apostrophe between letters is dropped (Xi'an, Isma‘il),
/// but for the one of a possessive, which ends the word. Commas, ampersands, slashes and brackets
/// are words of their own; other characters only separate.
struct NameTokenizer {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private var gap = NameToken.Gap.stop
  private var previous: NameToken?
  private(set) var tokens: [NameToken] = []

  /// The tokens of a range of valid UTF-8.
  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [NameToken] {
    var tokenizer = NameTokenizer(bytes, range.clamped(to: 0..<bytes.count))
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 6 + 1)
  }

  private mutating func run() {
    while index < end {
      let (scalar, length) = scalar(at: index)
      if isWord(scalar) {
        word()
      } else {
        separate(scalar, length)
        index += length
      }
    }
  }

  private mutating func word() {
    let start = index
    var token = NameToken(bytes: start..<start, hash: Self.seed, length: 0, shape: .other, gap: gap)
    var upper = 0
    var lower = 0
    var startsUpper = false
    while index < end {
      let (scalar, length) = scalar(at: index)
      if !isWord(scalar) {
        guard Self.isApostrophe(scalar), continuesWord(after: index + length) else { break }
        index += length
        continue
      }
      let isUpper =
        scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
      let isLower =
        scalar.value < 0x80 ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
      if isUpper { upper += 1 }
      if isLower { lower += 1 }
      if token.length == 0 { startsUpper = isUpper }
      token.length += 1
      NameFolding.fold(scalar) { token.hash = Self.mix(token.hash, $0) }
      index += length
    }
    token.bytes = start..<index
    token.shape =
      startsUpper ? (lower == 0 && upper > 1 ? .upper : .capitalised) : lower > 0 ? .lower : .other
    append(token)
  }

  private mutating func append(_ token: NameToken) {
    tokens.append(token)
    previous = token
    gap = .space
  }

  /// Reads what stands between words.
  private mutating func separate(_ scalar: Unicode.Scalar, _ length: Int) {
    switch scalar {
    case " ", "\u{A0}", "\t", "\n", "\r", "\u{202F}", "\u{2009}":
      // A hyphen or a blank line with a space beside it joins nothing.
      if gap == .hyphen { gap = .stop }
      if scalar == "\n", index + 1 < end, bytes[index + 1] == 0x0A { gap = .stop }
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}":
      let isTight = previous.map { index - $0.bytes.upperBound <= 1 } ?? false
      gap = gap == .space && isTight ? .hyphen : .stop
    case ".":
      if (previous?.length ?? 9) > 4 { gap = .stop }
    case let scalar where Self.isApostrophe(scalar):
      break
    case ",", "&", "/", "(", ")":
      var token = NameToken(
        bytes: index..<index + length, hash: Self.seed, length: 1, shape: .other, gap: gap)
      token.hash = Self.mix(token.hash, UInt8(truncatingIfNeeded: scalar.value))
      append(token)
    default:
      gap = .stop
    }
  }

  /// Whether an apostrophe is inside a word: letters follow that are more than a possessive `s`.
  private func continuesWord(after position: Int) -> Bool {
    guard position < end, isWord(scalar(at: position).0) else { return false }
    guard bytes[position] == 0x73 || bytes[position] == 0x53 else { return true }
    let next = position + 1
    return next < end && isWord(scalar(at: next).0)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x60, 0xB4: true
    default: false
    }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      return (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value)
        || (0x30...0x39).contains(value)
    }
    return NameFolding.isWord(scalar) && !Self.isApostrophe(scalar)
  }

  private func scalar(at position: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[position]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= end else { return ("\u{FFFD}", max(1, end - position)) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
