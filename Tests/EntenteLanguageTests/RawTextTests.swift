import EntenteDocuments
import EntenteLanguage
import Testing

/// How well raw text is divided, after the CoNLL 2018 definitions: spans that agree exactly.
@Suite(.enabled(if: Shared.has("treebanks/pud.conllu"), "needs ../shared/treebanks"))
struct RawTextTests {
  @Test func newsAndEncyclopediaAreDividedAsInTheTreebank() throws {

    let gold = try Conllu.sentences(Shared.bytes("treebanks/pud.conllu"))
    var text: [UInt8] = []
    var tokens = Set<Range<Int>>()
    var sentences = Set<Range<Int>>()
    var document = ""
    for sentence in gold {
      let name = String(sentence.value("sent_id").prefix(6))
      if !text.isEmpty { text.append(name == document ? 0x20 : 0x0A) }
      document = name
      let spans = sentence.spans(from: text.count)
      text += sentence.value("text").utf8
      tokens.formUnion(spans)
      sentences.insert(spans[0].lowerBound..<spans[spans.count - 1].upperBound)
    }
    let found = try LanguageModel.shipped.get().analyze(.of(String(decoding: text, as: UTF8.self)))
    let foundTokens = found.flatMap(\.tokens)
    let wrong = foundTokens.filter { !tokens.contains($0.bytes) }.map(\.form)
    #expect(f1(Set(foundTokens.map(\.bytes)), tokens) >= 0.994, "\(wrong)")
    let joined = found.filter { !sentences.contains($0.bytes) }
      .map { String(decoding: text[$0.bytes], as: UTF8.self) }
    #expect(f1(Set(found.map(\.bytes)), sentences) >= 0.99, "\(joined)")
  }

  private func f1(_ found: Set<Range<Int>>, _ gold: Set<Range<Int>>) -> Double {
    2 * Double(found.intersection(gold).count) / Double(found.count + gold.count)
  }
}

extension ConlluSentence {
  /// The value of a comment, `# key = value`.
  func value(_ key: String) -> String {
    let start = "# \(key) = "
    return comments.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) } ?? ""
  }

  /// The bytes of the words, where the sentence's text begins at an offset; the words of a
  /// multiword token share its letters in order.
  func spans(from offset: Int) -> [Range<Int>] {
    let text = Array(value("text").utf8)
    var position = 0
    return words.map { word in
      while position < text.count, text[position] == 0x20 { position += 1 }
      let start = position
      position = min(start + word.form.utf8.count, text.count)
      return offset + start..<offset + position
    }
  }
}
