import EntenteLanguage

/// Learns for each tag which ending makes which lemma, and the words that no ending explains.
enum LemmaTraining {
  static func file(_ sentences: [TrainingSentence], licence: String) -> [UInt8] {
    Lemmatizer.file(rules(sentences), licence: licence)
  }

  private struct Entry: Hashable {
    var word: String
    var tag: TagSet.Tag
  }

  private static func rules(_ sentences: [TrainingSentence]) -> [UInt64: Lemmatizer.Rule] {
    let entries = mostFrequent(sentences)
    var endings: [UInt64: [Lemmatizer.Rule: Int]] = [:]
    for (entry, rule) in entries {
      for length in 0...min(Lemmatizer.longestEnding, entry.word.count) where length >= rule.cut {
        let key = Lemmatizer.key(ending: entry.word.suffix(length), tag: entry.tag)
        endings[key, default: [:]][rule, default: 0] += 1
      }
    }
    let best = endings.compactMapValues { rules in
      rules.max { ($0.value, $1.key.ending, $1.key.cut) < ($1.value, $0.key.ending, $0.key.cut) }?
        .key
    }
    return thinned(best, for: entries)
  }

  /// The rule of each word and tag that occurs most often.
  private static func mostFrequent(
    _ sentences: [TrainingSentence]
  ) -> [(key: Entry, value: Lemmatizer.Rule)] {
    var counts: [Entry: [Lemmatizer.Rule: Int]] = [:]
    for word in sentences.flatMap(\.words) where word.lemma != "_" && !word.isGiven {
      let entry = Entry(word: Lemmatizer.normalised(word.form, word.tag), tag: word.tag)
      let rule = Lemmatizer.Rule(from: entry.word, to: word.lemma)
      counts[entry, default: [:]][rule, default: 0] += 1
    }
    return counts.compactMapValues { rules in
      rules.max { ($0.value, $1.key.ending, $1.key.cut) < ($1.value, $0.key.ending, $0.key.cut) }?
        .key
    }.sorted {
      ($0.key.word, $0.key.tag.xpos, $0.key.tag.upos) < (
        $1.key.word, $1.key.tag.xpos, $1.key.tag.upos
      )
    }
  }

  /// Without endings that say the same as a shorter one, and with the exceptions.
  private static func thinned(
    _ endings: [UInt64: Lemmatizer.Rule], for entries: [(key: Entry, value: Lemmatizer.Rule)]
  ) -> [UInt64: Lemmatizer.Rule] {
    var kept: [UInt64: Lemmatizer.Rule] = [:]
    for (entry, _) in entries {
      var last: Lemmatizer.Rule?
      for length in 0...min(Lemmatizer.longestEnding, entry.word.count) {
        let key = Lemmatizer.key(ending: entry.word.suffix(length), tag: entry.tag)
        guard let rule = endings[key] else { continue }
        if rule != last { kept[key] = rule }
        last = rule
      }
    }
    for (entry, rule) in entries where longest(kept, entry) != rule {
      kept[Lemmatizer.key(word: entry.word, tag: entry.tag)] = rule
    }
    return kept
  }

  private static func longest(_ rules: [UInt64: Lemmatizer.Rule], _ entry: Entry) -> Lemmatizer
    .Rule?
  {
    for length in stride(from: min(Lemmatizer.longestEnding, entry.word.count), through: 0, by: -1)
    {
      if let rule = rules[Lemmatizer.key(ending: entry.word.suffix(length), tag: entry.tag)] {
        return rule
      }
    }
    return nil
  }
}
