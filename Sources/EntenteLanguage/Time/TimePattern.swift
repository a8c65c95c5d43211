/// The pattern of a rule, such as `the? DAY of? MONTH (, | of)? YEAR`: words in small letters stand
/// for themselves, capitals for a `TimeCategory`; brackets, `|` and `?` mean what they do in regular
/// expressions, and a backslash makes them stand for themselves; `[` and `]` bound the expression where the pattern looks at words around it.
struct TimePattern {
  /// One word of a pattern.
  enum Symbol: Hashable {
    case category(TimeCategory)
    case literal(String)
  }

  /// One way through the pattern.
  struct Path {
    var symbols: [Symbol] = []
    /// Words before and behind the expression.
    var before = 0
    var behind = 0
  }

  /// Why a pattern cannot be read.
  struct Failure: Error {
    var reason: String
  }

  /// All ways through it.
  let paths: [Path]

  /// Reads a pattern.
  ///
  /// - Throws: `Failure` with the reason.
  init(_ text: String) throws(Failure) {
    var parser = Parser(text)
    let sequences = try parser.alternatives()
    guard parser.isAtEnd else { throw Failure(reason: "closes a bracket that is not open") }
    paths = sequences.map(Self.bounded)
    guard paths.allSatisfy({ $0.symbols.count > $0.before + $0.behind }) else {
      throw Failure(reason: "can be empty")
    }
  }

  private static func bounded(_ words: [String]) -> Path {
    var path = Path()
    var isBehind = false
    for word in words {
      switch word {
      case "[": path.before = path.symbols.count
      case "]": isBehind = true
      default:
        path.symbols.append(
          TimeCategory(name: word).flatMap { word == word.uppercased() ? $0 : nil }
            .map(Symbol.category)
            ?? .literal(word.hasPrefix("\\") ? String(word.dropFirst()) : word))
        if isBehind { path.behind += 1 }
      }
    }
    return path
  }

  private struct Parser {
    private let words: [String]
    private var at = 0

    init(_ text: String) {
      var spaced = ""
      for character in text {
        let isPlain = !"()|?".contains(character) || spaced.last == "\\"
        spaced += isPlain ? String(character) : " \(character) "
      }
      words = spaced.split(separator: " ").map(String.init)
    }

    var isAtEnd: Bool { at == words.count }

    mutating func alternatives() throws(Failure) -> [[String]] {
      var all = try sequence()
      while at < words.count, words[at] == "|" {
        at += 1
        all += try sequence()
      }
      return all
    }

    private mutating func sequence() throws(Failure) -> [[String]] {
      var ways: [[String]] = [[]]
      while at < words.count, words[at] != "|", words[at] != ")" {
        let choices = try element()
        ways = ways.flatMap { way in choices.map { way + $0 } }
      }
      return ways
    }

    private mutating func element() throws(Failure) -> [[String]] {
      let word = words[at]
      at += 1
      var choices = [[word]]
      if word == "(" {
        choices = try alternatives()
        guard at < words.count else { throw Failure(reason: "has a bracket that is not closed") }
        at += 1
      } else if word == word.uppercased(), word.first?.isLetter == true,
        TimeCategory(name: word) == nil
      {
        throw Failure(reason: "names `\(word)`, which is no category")
      }
      if at < words.count, words[at] == "?" {
        at += 1
        choices.append([])
      }
      return choices
    }
  }
}
