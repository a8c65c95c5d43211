/// Dictionary forms: words that were learned whole first, then irregular verbs, then the rule of
/// the longest ending that is known.
package struct Lemmatizer: Sendable {
  /// What is done to a lower-cased word: letters taken off the end, and others put there.
  package struct Rule: Hashable, Sendable {
    package let cut: Int
    package let ending: String

    package init(cut: Int, ending: String) {
      self.cut = cut
      self.ending = ending
    }

    /// The rule that makes a lemma of a word.
    package init(from word: String, to lemma: String) {
      let (word, lemma) = (Array(word), Array(lemma))
      let common = zip(word, lemma).prefix { $0 == $1 }.count
      cut = word.count - common
      ending = String(lemma[common...])
    }

    package func apply(to word: String) -> String {
      String(word.dropLast(cut)) + ending
    }
  }

  /// The longest ending, in letters, that rules are learned for.
  package static let longestEnding = 5

  private let rules: [Rule]
  /// For keys of a tag with a whole word or an ending, in order, the number of the rule.
  private let keys: [UInt64]
  private let numbers: [UInt16]
  /// The verbs of past forms that no ending tells: fought, sought.
  private let irregular: [String: String]

  package init(bytes: [UInt8], path: String, irregular: [String: String] = [:]) throws {
    self.irregular = irregular
    var reader = try BinaryReader(bytes, path: path, kind: "lemmas")
    rules = try reader.strings().map { text in
      guard let separator = text.firstIndex(of: ":"), let cut = Int(text[..<separator]) else {
        throw reader.error("has the rule `\(text)`")
      }
      return Rule(cut: cut, ending: String(text[text.index(after: separator)...]))
    }
    keys = try reader.array(of: UInt64.self)
    numbers = try reader.array(of: UInt16.self)
    guard keys.count == numbers.count, numbers.allSatisfy({ $0 < rules.count }) else {
      throw reader.error("has rules without numbers")
    }
    try reader.finish()
  }

  /// Writes what `init(bytes:path:)` reads.
  package static func file(_ rules: [UInt64: Rule], licence: String) -> [UInt8] {
    let all = Set(rules.values).sorted { ($0.cut, $0.ending) < ($1.cut, $1.ending) }
    let numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, UInt16($0)) })
    let keys = rules.keys.sorted()
    var writer = BinaryWriter(kind: "lemmas", licence: licence)
    writer.strings(all.map { "\($0.cut):\($0.ending)" })
    writer.array(keys)
    writer.array(keys.map { key in rules[key].flatMap { numbers[$0] } ?? 0 })
    return writer.bytes
  }

  package static func key(word: String, tag: TagSet.Tag) -> UInt64 {
    FeatureKey.of(
      1, FeatureKey.of(tag.xpos.utf8), FeatureKey.of(tag.upos.utf8), FeatureKey.of(word.utf8))
  }

  package static func key(ending: some StringProtocol, tag: TagSet.Tag) -> UInt64 {
    FeatureKey.of(
      2, FeatureKey.of(tag.xpos.utf8), FeatureKey.of(tag.upos.utf8), FeatureKey.of(ending.utf8))
  }

  /// The lemma; names keep their form.
  package func lemma(of form: String, tag: TagSet.Tag) -> String {
    let word = Self.normalised(form, tag)
    if let rule = rule(Self.key(word: word, tag: tag)) { return rule.apply(to: word) }
    if tag.xpos == "VBD" || tag.xpos == "VBN", let verb = irregular[word] { return verb }
    for length in stride(from: min(Self.longestEnding, word.count), through: 0, by: -1) {
      if let rule = rule(Self.key(ending: word.suffix(length), tag: tag)) {
        return rule.cut <= word.count ? rule.apply(to: word) : word
      }
    }
    return word
  }

  /// The word as rules see it: in lower case but for names, with straight apostrophes.
  package static func normalised(_ form: String, _ tag: TagSet.Tag) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in form.unicodeScalars { scalars.append(scalar == "\u{2019}" ? "'" : scalar) }
    let text = String(scalars)
    return tag.upos == "PROPN" || tag.upos == "X" || tag.upos == "SYM" ? text : text.lowercased()
  }

  private func rule(_ key: UInt64) -> Rule? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? rules[Int(numbers[low])] : nil
  }
}
