import EntenteLanguage

/// Joins names, sums and dates of a treebank to single words, as they are joined in an article
/// where the caller knows them, so that the parser has seen such words.
enum NameMerging {
  /// The sentence with its names joined; nil where it has none of several words.
  static func merged(_ sentence: TrainingSentence) -> TrainingSentence? {
    let spans = spans(in: sentence.words)
    guard !spans.isEmpty else { return nil }
    var number = [Int](repeating: 0, count: sentence.words.count)
    var words: [TrainingSentence.Word] = []
    var index = 0
    while index < sentence.words.count {
      let span = spans.first { $0.range.lowerBound == index }
      let range = span?.range ?? index..<index + 1
      for place in range { number[place] = words.count }
      words.append(span.map { joined(sentence.words, $0) } ?? sentence.words[index])
      index = range.upperBound
    }
    for index in words.indices where words[index].head >= 0 {
      words[index].head = number[words[index].head]
    }
    return TrainingSentence(words: words)
  }

  private struct Span {
    var range: Range<Int>
    var kind: KnownName.Kind
    /// The word whose head is the head of the whole.
    var head: Int
  }

  private static func joined(_ words: [TrainingSentence.Word], _ span: Span)
    -> TrainingSentence.Word
  {
    let text = words[span.range].map(\.form).joined(separator: " ")
    let name = NameTag(text, kind: span.kind)
    return TrainingSentence.Word(
      form: String(name.word), lemma: text, tag: name.tag, features: "",
      head: words[span.head].head, relation: words[span.head].relation, isGiven: true)
  }

  private static func spans(in words: [TrainingSentence.Word]) -> [Span] {
    var spans: [Span] = []
    var start = 0
    while start < words.count {
      if let span = span(in: words, from: start) {
        spans.append(span)
        start = span.range.upperBound
      } else {
        start += 1
      }
    }
    return spans
  }

  /// The longest name that begins at a word.
  private static func span(in words: [TrainingSentence.Word], from start: Int) -> Span? {
    guard let (kind, belongs) = kind(of: words, at: start) else { return nil }
    var end = start + 1
    while end < words.count, end - start < 6, belongs(words[end]) { end += 1 }
    while end > start + 1 {
      let range = start..<end
      if let head = onlyHead(words, range) { return Span(range: range, kind: kind, head: head) }
      end -= 1
    }
    return nil
  }

  private static func kind(
    of words: [TrainingSentence.Word], at index: Int
  ) -> (KnownName.Kind, (TrainingSentence.Word) -> Bool)? {
    let word = words[index]
    if word.tag.xpos == "$" { return (.money, { $0.tag.upos == "NUM" }) }
    if word.tag.upos == "NUM" { return (.number, { $0.tag.upos == "NUM" }) }
    guard word.tag.xpos.hasPrefix("NNP") else { return nil }
    if months.contains(word.form) { return (.date, { $0.tag.upos == "NUM" || $0.form == "," }) }
    return (.place, { $0.tag.xpos.hasPrefix("NNP") || $0.tag.xpos == "HYPH" })
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let inner: Set<String> = [
    "flat", "compound", "amod", "nummod", "punct", "nmod:unmarked", "goeswith",
  ]

  /// The one word of a range whose head is outside, if all others hang inside as parts of a name.
  private static func onlyHead(_ words: [TrainingSentence.Word], _ range: Range<Int>) -> Int? {
    var head: Int?
    for index in range {
      if range.contains(words[index].head) {
        guard inner.contains(words[index].relation) else { return nil }
      } else {
        guard head == nil else { return nil }
        head = index
      }
    }
    return words[range.upperBound - 1].tag.upos == "PUNCT" ? nil : head
  }
}
