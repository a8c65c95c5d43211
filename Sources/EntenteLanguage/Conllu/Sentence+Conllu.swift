extension Conllu {
  /// A sentence as CoNLL-U with the text that it covers; `id` becomes its `sent_id`.
  ///
  /// Known names of several words are one word with spaces in its form. Words that a clitic was
  /// divided from are multiword tokens, and MISC says where no space follows.
  public static func sentence(_ sentence: Sentence, id: String, text: String) -> ConlluSentence {
    var lines: [ConlluSentence.Line] = []
    let tokens = sentence.tokens
    var start = 0
    while start < tokens.count {
      let end = multiwordEnd(tokens, from: start)
      let isMultiword = end > start + 1
      if isMultiword { lines.append(multiword(tokens, start..<end)) }
      lines += (start..<end).map { word(tokens, $0, isInside: isMultiword) }
      start = end
    }
    let oneLine = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ConlluSentence(
      comments: ["# sent_id = \(id)", "# text = \(oneLine)"], lines: lines)
  }

  private static func multiwordEnd(_ tokens: [Token], from start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, tokens[end].bytes.lowerBound == tokens[end - 1].bytes.upperBound,
      isClitic(tokens[end].form, after: tokens[end - 1].form)
    {
      end += 1
    }
    return end
  }

  private static func isClitic(_ form: String, after previous: String) -> Bool {
    guard previous.last?.isLetter == true || previous.last == "." else { return false }
    switch form.lowercased() {
    case "n't", "n\u{2019}t": return true
    case "'", "\u{2019}": return previous.last == "s"
    case "not": return previous.lowercased() == "can"
    case "na": return ["gon", "wan"].contains(previous.lowercased())
    case "ta": return previous.lowercased() == "got"
    case "me": return ["lem", "gim"].contains(previous.lowercased())
    default:
      guard let sign = form.first, sign == "'" || sign == "\u{2019}" else { return false }
      return form.count > 1 && form.dropFirst().allSatisfy(\.isLetter)
    }
  }

  private static func multiword(_ tokens: [Token], _ range: Range<Int>) -> ConlluSentence.Line {
    let form = tokens[range].map(\.form).joined()
    var columns = [String](repeating: "_", count: 10)
    columns[0] = "\(range.lowerBound + 1)-\(range.upperBound)"
    columns[1] = column(form)
    columns[9] = misc(tokens, range.upperBound - 1)
    return ConlluSentence.Line(columns: columns)
  }

  private static func word(_ tokens: [Token], _ index: Int, isInside: Bool) -> ConlluSentence.Line {
    let token = tokens[index]
    return ConlluSentence.Line(columns: [
      "\(index + 1)", column(token.form), column(token.lemma), column(token.upos),
      column(token.xpos), column(token.features), "\(token.head + 1)", column(token.relation), "_",
      isInside ? "_" : misc(tokens, index),
    ])
  }

  private static func misc(_ tokens: [Token], _ index: Int) -> String {
    guard index + 1 < tokens.count else { return "_" }
    return tokens[index].bytes.upperBound == tokens[index + 1].bytes.lowerBound
      ? "SpaceAfter=No" : "_"
  }

  /// A value without the characters that divide columns and lines.
  private static func column(_ value: String) -> String {
    guard !value.isEmpty else { return "_" }
    return value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension ConlluSentence {
  /// The words as tokens without places in a text, to be annotated.
  public var tokens: [Token] {
    words.map { Token(bytes: 0..<0, form: $0.form) }
  }

  /// Replaces lemmas, tags, features and heads of the words; the tokens must be those of `tokens`.
  public mutating func setAnnotation(_ tokens: [Token]) {
    let places = lines.indices.filter { lines[$0].isWord }
    for (place, token) in zip(places, tokens) {
      lines[place].columns[2] = token.lemma.isEmpty ? "_" : token.lemma
      lines[place].columns[3] = token.upos
      lines[place].columns[4] = token.xpos
      lines[place].columns[5] = token.features.isEmpty ? "_" : token.features
      lines[place].columns[6] = "\(token.head + 1)"
      lines[place].columns[7] = token.relation
      lines[place].columns[8] = "_"
    }
  }
}
