/// A name of a list cell with its qualifier: `Moscow {1918/1991-12-25}`, `the North {with KP KR}`,
/// `Berlin {../1945; 1990-10-03/..}`, `Georgetown {rare}`.
struct QualifiedName {
  /// The name without the qualifier.
  var name: ArraySlice<UInt8>
  /// The days for which it holds; one open interval where none is given.
  var intervals: [(from: Int32, to: Int32)] = []
  /// Codes of the states of which one must be named in the text.
  var requires: [String] = []
  var isRare = false
  var isShared = false

  /// Reads a name; nil with a reason for a qualifier that is none.
  static func parse(_ text: ArraySlice<UInt8>) -> Result<QualifiedName, QualifierProblem> {
    guard let brace = text.firstIndex(of: UInt8(ascii: "{")), text.last == UInt8(ascii: "}") else {
      return .success(QualifiedName(name: text, intervals: [(PackedDay.first, PackedDay.last)]))
    }
    var result = QualifiedName(name: trimmed(text[..<brace]))
    for part in text[(brace + 1)...].dropLast().split(separator: UInt8(ascii: ";")) {
      guard result.add(trimmed(part)) else {
        return .failure(QualifierProblem(text: String(decoding: part, as: UTF8.self)))
      }
    }
    if result.intervals.isEmpty { result.intervals = [(PackedDay.first, PackedDay.last)] }
    return .success(result)
  }

  private mutating func add(_ part: ArraySlice<UInt8>) -> Bool {
    if let slash = part.firstIndex(of: UInt8(ascii: "/")) {
      guard let from = PackedDay.earliest(part[..<slash]),
        let to = PackedDay.latest(part[(slash + 1)...]), from <= to
      else { return false }
      intervals.append((from, to))
      return true
    }
    let words = String(decoding: part, as: UTF8.self).split(separator: " ").map(String.init)
    switch words.first {
    case "rare" where words.count == 1: isRare = true
    case "shared" where words.count == 1: isShared = true
    case "with" where words.count > 1: requires = Array(words.dropFirst())
    default: return false
    }
    return true
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return text
  }
}

/// A qualifier that cannot be read.
struct QualifierProblem: Error {
  var text: String
}
