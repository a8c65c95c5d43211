import EntenteLanguage

enum LexiconTraining {
  /// The tags of every word that occurs often enough, without those that are rare for it.
  static func lexicon(_ sentences: [TrainingSentence], atLeast: Int = 3) -> Lexicon {
    var counts: [UInt32: [String: Int]] = [:]
    for sentence in sentences {
      for (word, view) in zip(sentence.words, sentence.views) where !word.isGiven {
        let tag = "\(word.tag.upos)|\(word.tag.xpos)"
        counts[Lexicon.word(view.form), default: [:]][tag, default: 0] += 1
      }
    }
    var numbers: [String: UInt16] = [:]
    var sets: [UInt32: UInt16] = [:]
    for (word, tags) in counts.sorted(by: { $0.key < $1.key }) {
      let total = tags.values.reduce(0, +)
      guard total >= atLeast else { continue }
      let kept = tags.filter { $0.value * 20 >= total }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      let set = kept.joined(separator: " ")
      let number = numbers[set] ?? UInt16(clamping: numbers.count + 1)
      numbers[set] = number
      sets[word] = number
    }
    return Lexicon(sets)
  }
}
