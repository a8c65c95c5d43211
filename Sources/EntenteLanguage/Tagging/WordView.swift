/// What the classifiers see of a word: keys of its normalised form and of its parts.
package struct WordView: Sendable {
  /// The lower-cased form, digits as 0, quotation marks and dashes alike.
  package let form: UInt64
  /// The last one to four letters.
  package let suffixes: (UInt64, UInt64, UInt64, UInt64)
  /// The first one to three letters.
  package let prefixes: (UInt64, UInt64, UInt64)
  /// Capitals, digits, hyphen and stop as bits.
  package let shape: UInt64
  /// Which tags the word has in the lexicon; 0 where it is not in it.
  package var ambiguity: UInt64 = 0

  package init(_ text: some StringProtocol) {
    let (bytes, shape) = Self.normalised(text)
    self.shape = shape
    form = FeatureKey.of(Self.generalised(bytes))
    suffixes = (
      FeatureKey.of(bytes.suffix(1)), FeatureKey.of(bytes.suffix(2)),
      FeatureKey.of(bytes.suffix(3)), FeatureKey.of(bytes.suffix(4))
    )
    prefixes = (
      FeatureKey.of(bytes.prefix(1)), FeatureKey.of(bytes.prefix(2)),
      FeatureKey.of(bytes.prefix(3))
    )
  }

  private static func normalised(_ text: some StringProtocol) -> ([UInt8], UInt64) {
    var bytes: [UInt8] = []
    var shape: UInt64 = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z":
        shape |= 1
        bytes.append(UInt8(scalar.value))
      case "A"..."Z":
        shape |= bytes.isEmpty ? 2 : 4
        bytes.append(UInt8(scalar.value) | 0x20)
      case "0"..."9":
        shape |= 8
        bytes.append(0x30)
      case "-", "\u{2010}"..."\u{2015}":
        shape |= 16
        bytes.append(0x2D)
      case ".":
        shape |= 32
        bytes.append(0x2E)
      case "\u{2018}", "\u{2019}", "\u{02BC}": bytes.append(0x27)
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": bytes.append(0x22)
      case "\u{2026}": bytes += [0x2E, 0x2E, 0x2E]
      case "\0"..."\u{7F}": bytes.append(UInt8(scalar.value))
      default:
        let lower = scalar.properties.lowercaseMapping
        shape |= lower == String(scalar) ? 1 : bytes.isEmpty ? 2 : 4
        bytes.append(contentsOf: lower.utf8)
      }
    }
    return (bytes, shape | (bytes.count == 1 ? 64 : 0))
  }

  /// Figures of four digits and other figures share a form each.
  private static func generalised(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.first == 0x30, bytes.allSatisfy({ $0 == 0x30 || $0 == 0x2C || $0 == 0x2E }) else {
      return bytes
    }
    return bytes.count == 4 && bytes.allSatisfy { $0 == 0x30 } ? [0x30, 0x59] : [0x30]
  }
}
