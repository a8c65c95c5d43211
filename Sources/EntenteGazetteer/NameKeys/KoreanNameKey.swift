/// A Korean name by its syllables: a class of family names, and for each syllable of the given name
/// the sounds that McCune-Reischauer, the revised romanisation and the press spellings may mean.
struct KoreanNameKey {
  private let surname: Int
  private let given: [[Syllable]]

  /// What a written syllable may be: onset, vowels and coda as classes.
  struct Syllable: Hashable {
    var onset: Set<Character>
    var vowels: Set<String>
    var coda: String

    func agrees(with other: Syllable) -> Bool {
      !onset.isDisjoint(with: other.onset) && !vowels.isDisjoint(with: other.vowels)
        && coda == other.coda
    }
  }

  /// The key of a name; nil where it is no Korean one: a family name, first or last, and one or two
  /// syllables, apart, hyphenated or solid.
  init?(_ name: String) {
    let parts = NameFolding.fold(name).replacing("'", with: "").split(separator: " ")
    guard parts.count > 1, parts.count < 4 else { return nil }
    // A given name with a hyphen at the beginning puts the family name last.
    let isWestern = parts.count == 2 && parts[0].contains("-")
    let family = String(isWestern ? parts[parts.count - 1] : parts[0])
    let rest = (isWestern ? parts.dropLast() : parts.dropFirst())
      .flatMap { $0.split(separator: "-") }.map(String.init)
    guard (1...2).contains(rest.count), let surname = Self.surnames[family] else { return nil }
    let readings = Self.cuts(rest).compactMap { cut -> [Syllable]? in
      let syllables = cut.compactMap(Self.syllable)
      return syllables.count == cut.count ? syllables : nil
    }
    guard !readings.isEmpty else { return nil }
    self.surname = surname
    given = readings
  }

  func agrees(with other: KoreanNameKey) -> Bool {
    surname == other.surname
      && given.contains { mine in
        other.given.contains { theirs in
          mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.agrees(with: $1) }
        }
      }
  }

  /// The ways to cut a given name into syllables: as written, or a solid word into two.
  private static func cuts(_ words: [String]) -> [[String]] {
    guard words.count == 1, let word = words.first, word.count > 2 else { return [words] }
    let solid = (2...(word.count - 1)).map {
      [String(word.prefix($0)), String(word.dropFirst($0))]
    }
    return [words] + solid
  }

  private static let surnames: [String: Int] = {
    let classes = [
      "kim gim", "lee li ri yi rhee", "pak park bak", "choe choi choy",
      "jong chong jung chung jeong",
      "kang gang", "jo cho", "yun yoon", "jang chang", "im lim rim", "han", "o oh", "so seo suh",
      "sin shin", "kwon gwon", "hwang", "an ahn", "song", "yu yoo ryu ryoo liu",
      "jon chon jun chun jeon",
      "hong", "ko koh go", "mun moon", "yang ryang", "son sohn", "pae bae", "paek baek paik",
      "ho hur heo huh",
      "nam", "sim shim", "ro no roh noh", "ha", "kwak gwak", "song seong sung", "cha", "chu ju joo",
      "u woo wu",
      "ku koo gu", "min", "chin jin", "hyon hyun hyeon", "ryang", "pyon byun byeon", "thae tae",
      "kye gye",
      "ri", "hwang", "ok", "kil gil", "yon yeon ryon", "na ra", "pang bang", "wi", "myong", "no",
      "do", "ham",
      "om eom", "won", "chon cheon", "maeng", "che jae", "kim",
    ]
    var table: [String: Int] = [:]
    for (number, spellings) in classes.enumerated() {
      for spelling in spellings.split(separator: " ") where table[String(spelling)] == nil {
        table[String(spelling)] = number
      }
    }
    return table
  }()

  /// Reads a syllable: an onset of one class, vowels, a coda.
  private static func syllable(_ text: String) -> Syllable? {
    guard let first = text.firstIndex(where: { "aeiouyw".contains($0) }),
      let last = text.lastIndex(where: { "aeiouyw".contains($0) })
    else { return nil }
    let after = text.index(after: last)
    guard let onset = onsets[String(text[..<first])], let coda = codas[String(text[after...])],
      let vowels = vowels[String(text[first..<after])]
    else { return nil }
    return Syllable(onset: onset, vowels: vowels, coda: coda)
  }

  private static let onsets: [String: Set<Character>] = [
    "": ["-", "r"], "k": ["k"], "g": ["k"], "kk": ["k"], "kh": ["k"], "n": ["n", "r"], "t": ["t"],
    "d": ["t"], "th": ["t"], "tt": ["t"], "r": ["r", "-", "n"], "l": ["r", "-"], "m": ["m"],
    "p": ["p"], "b": ["p"], "ph": ["p"], "s": ["s"], "sh": ["s"], "ss": ["s"], "ch": ["j"],
    "j": ["j"], "jj": ["j"], "tch": ["j"], "h": ["h"],
  ]
  private static let codas: [String: String] = [
    "": "", "k": "k", "g": "k", "n": "n", "t": "t", "d": "t", "l": "l", "r": "l", "m": "m",
    "p": "p", "b": "p", "ng": "ng", "h": "", "ck": "k",
  ]
  private static let vowels: [String: Set<String>] = [
    "a": ["a"], "ah": ["a"], "ya": ["ya"], "o": ["o", "eo"], "eo": ["eo"], "u": ["u", "eu", "eo"],
    "eu": ["eu"], "oo": ["u"], "ou": ["u", "yeo"], "i": ["i", "ui"], "ee": ["i", "ui"], "y": ["i"],
    "e": ["e", "ae"], "ae": ["ae"], "ai": ["ae"], "yo": ["yo", "yeo"], "yeo": ["yeo"],
    "you": ["yeo"],
    "yu": ["yu", "yeo"], "yoo": ["yu"], "oe": ["oe"], "oi": ["oe"], "oy": ["oe"],
    "ui": ["ui", "i"],
    "eui": ["ui"], "wa": ["wa"], "wo": ["wo"], "weo": ["wo"], "woo": ["u"], "wi": ["wi"],
    "wae": ["wae"],
    "ye": ["ye"], "yae": ["ye"], "we": ["wae"], "wu": ["u"], "ua": ["wa"],
  ]
}
