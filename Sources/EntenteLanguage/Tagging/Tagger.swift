/// Tags words from left to right with an averaged perceptron (Collins 2002), always the best tag
/// first, and of equal ones the first of the tag set.
package struct Tagger: Sendable {
  package let tags: TagSet
  package let lexicon: Lexicon
  private let weights: WeightTable

  package init(bytes: [UInt8], path: String) throws {
    var reader = try BinaryReader(bytes, path: path, kind: "tagger")
    tags = try TagSet(from: &reader)
    lexicon = try Lexicon(from: &reader)
    weights = try WeightTable(from: &reader, classCount: tags.tags.count)
    try reader.finish()
  }

  /// The numbers of the tags; words with a tag given keep it.
  package func tag(_ words: [WordView], given: [UInt8?]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: words.count)
    var keys = [UInt64](repeating: 0, count: TaggerFeatures.count)
    var scores = [Int32](repeating: 0, count: tags.tags.count)
    for index in words.indices {
      if let tag = given[index] {
        result[index] = tag
        continue
      }
      TaggerFeatures.collect(words, index, tags: result, in: tags, into: &keys)
      for label in scores.indices { scores[label] = 0 }
      weights.addScores(of: keys, count: keys.count, to: &scores)
      var best = 0
      for label in scores.indices where scores[label] > scores[best] { best = label }
      result[index] = UInt8(best)
    }
    return result
  }

  /// What the tagger sees of a word.
  package func view(_ word: String) -> WordView {
    var view = WordView(word)
    view.ambiguity = lexicon.set(of: view.form)
    return view
  }

  /// The number of the tag that a name is given.
  package func number(_ name: NameTag) -> UInt8? {
    tags.number(name.tag.upos, name.tag.xpos).map { UInt8($0) }
  }
}
