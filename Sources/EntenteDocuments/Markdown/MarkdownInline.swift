/// Takes inline markup away: emphasis, code, links, images, footnote marks, escapes.
enum MarkdownInline {
  static func plain(_ text: String) -> String {
    var output = ""
    var rest = Substring(text)
    while let character = rest.first {
      if let (replacement, length) = markup(at: rest, before: output.last) {
        output += replacement
        rest = rest.dropFirst(length)
      } else {
        output.append(character)
        rest = rest.dropFirst()
      }
    }
    return output.trimmingSpaces
  }

  /// What stands instead of the markup at the beginning, and how many characters that takes up.
  private static func markup(at rest: Substring, before: Character?) -> (String, Int)? {
    switch rest.first {
    case "\\":
      guard let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol else {
        return nil
      }
      return (String(next), 2)
    case "*", "`": return ("", 1)
    case "_":
      // Inside a word it is a letter like any other.
      let isInside = (before?.isLetter ?? false) && (rest.dropFirst().first?.isLetter ?? false)
      return isInside ? nil : ("", 1)
    case "!" where rest.dropFirst().first == "[": return link(rest.dropFirst(), marks: 1)
    case "[": return link(rest, marks: 0)
    case "<": return autolink(rest)
    default: return nil
    }
  }

  private static let longestLink = 2_000

  private static func link(_ rest: Substring, marks: Int) -> (String, Int)? {
    let window = rest.prefix(longestLink)
    if window.hasPrefix("[^"), let end = window.firstIndex(of: "]") {
      return ("", marks + window.distance(from: window.startIndex, to: end) + 1)
    }
    guard let close = window.firstIndex(of: "]") else { return nil }
    let label = window[window.index(after: window.startIndex)..<close]
    let after = window[window.index(after: close)...]
    guard let bracket = after.first, bracket == "(" || bracket == "[",
      let end = after.firstIndex(of: bracket == "(" ? ")" : "]")
    else { return nil }
    return (plain(String(label)), marks + window.distance(from: window.startIndex, to: end) + 1)
  }

  private static func autolink(_ rest: Substring) -> (String, Int)? {
    let window = rest.prefix(longestLink)
    guard let end = window.firstIndex(of: ">") else { return nil }
    let inside = window[window.index(after: window.startIndex)..<end]
    let length = window.distance(from: window.startIndex, to: end) + 1
    if inside.contains("://") || inside.contains("@") { return (String(inside), length) }
    let isTag = inside.first.map { $0.isLetter || $0 == "/" } ?? false
    return isTag ? ("", length) : nil
  }
}
