/// Chinese names: Wade-Giles spellings as pinyin, so that Mao Tse-tung meets Mao Zedong.
enum ChineseNameKey {
  /// The name in pinyin without marks and spaces, where every syllable can be read as Wade-Giles;
  /// nil where one cannot.
  static func pinyin(ofWadeGiles name: String) -> String? {
    let syllables = NameFolding.fold(name).replacing("\u{2019}", with: "'")
      .split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard (2...3).contains(syllables.count) else { return nil }
    var output = ""
    for syllable in syllables {
      guard let reading = read(syllable) else { return nil }
      output += reading
    }
    return output
  }

  private static func read(_ syllable: String) -> String? {
    if let whole = irregular[syllable] { return whole }
    for (initial, pinyin) in initials where syllable.hasPrefix(initial) {
      let rest = String(syllable.dropFirst(initial.count))
      guard let final = finals[rest] ?? (knownFinals.contains(rest) ? rest : nil) else { continue }
      // Before the high front vowels ch is j and ch' is q.
      let isFront = final.hasPrefix("i") && final != "i" || rest == "i" || rest.hasPrefix("ü")
      switch initial {
      case "ch": return (isFront ? "j" : "zh") + final
      case "ch'": return (isFront ? "q" : "ch") + final
      case "hs": return "x" + final
      default: return pinyin + final
      }
    }
    return nil
  }

  private static let irregular = [
    "chiang": "jiang", "kai": "jie", "shek": "shi", "tse": "ze", "tzu": "zi", "szu": "si",
    "ssu": "si",
    "jen": "ren", "jih": "ri", "erh": "er", "yi": "yi", "i": "yi", "yu": "you", "yen": "yan",
    "yeh": "ye",
    "shih": "shi", "chih": "zhi", "ch'ih": "chi", "tung": "dong", "enlai": "enlai", "en": "en",
    "an": "an",
    "chou": "zhou", "chu": "zhu", "teng": "deng", "hsiao": "xiao", "p'ing": "ping", "ping": "ping",
    "piao": "biao", "lin": "lin", "liu": "liu", "ch'i": "qi", "chi": "ji", "hua": "hua",
    "kuo": "guo",
    "feng": "feng", "hua-kuo": "huaguo", "mao": "mao", "sun": "sun", "yat": "yi", "sen": "xian",
    "lai": "lai",
  ]
  private static let initials: [(String, String)] = [
    ("ch'", "q"), ("ch", "zh"), ("hs", "x"), ("k'", "k"), ("k", "g"), ("p'", "p"), ("p", "b"),
    ("t'", "t"), ("ts'", "c"), ("tz'", "c"), ("ts", "z"), ("tz", "z"), ("t", "d"), ("j", "r"),
    ("sh", "sh"), ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"), ("h", "h"), ("s", "s"),
    ("w", "w"),
    ("y", "y"),
  ]
  private static let finals = [
    "ung": "ong", "ien": "ian", "ieh": "ie", "eh": "e", "o": "e", "uo": "uo", "ou": "ou",
    "iung": "iong",
    "ui": "ui", "uei": "ui", "u": "u", "ün": "un", "üan": "uan", "üeh": "ue", "en": "en", "ih": "i",
  ]
  private static let knownFinals: Set<String> = [
    "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "i", "ia", "iang", "iao", "in", "ing",
    "iu",
    "o", "u", "ua", "uai", "uan", "uang", "un", "uo",
  ]
}
