/// Keys under which the spellings of one person's name meet: romanisations of Russian, Arabic and
/// Persian, Chinese and Korean names differ by rules, and names that differ otherwise are others.
///
/// Edit distance is never used: Kim Jong Un and Kim Jong Il are closer to each other than many
/// spellings of one name.
public enum NameKey {
  /// Text without case and marks.
  public static func folded(_ text: some StringProtocol) -> String { NameFolding.fold(text) }

  /// Whether two names may be spellings of one.
  public static func agree(_ first: String, _ second: String) -> Bool {
    if KoreanNameKey(first) != nil || KoreanNameKey(second) != nil {
      guard let a = KoreanNameKey(first), let b = KoreanNameKey(second) else { return false }
      return a.agrees(with: b)
    }
    return key(first) == key(second)
  }

  /// The key of a name, for an index; names that agree have the same key, but for Korean ones.
  static func key(_ name: some StringProtocol) -> String {
    var output: [UInt8] = []
    for word in words(name) { append(word, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// The words in small letters, without particles that some spellings leave out.
  private static func words(_ name: some StringProtocol) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars where !"'\u{2019}\u{2018}`".unicodeScalars.contains(scalar) {
      if scalar.properties.isAlphabetic {
        NameFolding.fold(scalar) { words[words.count - 1].append($0) }
      } else if !(words.last?.isEmpty ?? true) {
        words.append([])
      }
    }
    let names = words.filter { !$0.isEmpty && !particles.contains($0) }
    return names.isEmpty ? words : names
  }

  private static let particles = Set(
    ["al", "el", "ul", "bin", "ibn", "ben", "abu", "ould"].map { Array($0.utf8) })

  /// A word by its sounds: at each place the longest spelling that stands for one sound.
  private static func append(_ word: [UInt8], to output: inout [UInt8]) {
    let start = output.count
    var index = 0
    while index < word.count {
      let (sound, length) = sound(at: index, in: word)
      // Doubled letters are one.
      for byte in sound where output.count == start || output.last != byte { output.append(byte) }
      index += length
    }
  }

  private static func sound(at index: Int, in word: [UInt8]) -> ([UInt8], Int) {
    for rule in rules[Int(word[index])] where word[index...].starts(with: rule.letters) {
      let isEnd = index + rule.letters.count == word.count
      if !rule.onlyAtEnd || isEnd { return (rule.sound, rule.letters.count) }
    }
    return ([word[index]], 1)
  }

  private struct Rule {
    var letters: [UInt8]
    var sound: [UInt8]
    var onlyAtEnd: Bool
  }

  /// Letters and the sound they stand for, by first letter, longest first; `$` is the end.
  private static let rules: [[Rule]] = {
    var table = [[Rule]](repeating: [], count: 256)
    for pair in spellings.split(separator: " ") {
      let sides = pair.split(separator: "=", omittingEmptySubsequences: false)
      let letters = Array(sides[0].utf8.filter { $0 != UInt8(ascii: "$") })
      table[Int(letters[0])].append(
        Rule(letters: letters, sound: Array(sides[1].utf8), onlyAtEnd: sides[0].hasSuffix("$")))
    }
    return table.map { $0.sorted { $0.letters.count > $1.letters.count } }
  }()

  private static let spellings = """
    shch=c tsch=c tch=c sch=s ch=c sh=s zh=z kh=h gh=g ph=f dh=d th=t ts=s tz=s ck=k q=k x=ks \
    ou=u oo=u ee=i yev=iv ye=i iy=i ii=i ij=i iu=u yu=u ju=u ia=a ya=a ja=a yo=u io=u ay=i ey=i \
    y=i j=z w=v ae=i ai=i ei=i o=u e=i off$=uv ow$=uv ov$=uv med$=mad met$=mat
    """
}
