import EntenteLanguage

/// A sentence of a treebank as training sees it.
struct TrainingSentence {
  struct Word {
    var form: String
    var lemma: String
    var tag: TagSet.Tag
    var features: String
    /// Counted from 0; -1 for the root.
    var head: Int
    var relation: String
    /// Whether the tag is known before tagging, as that of a known name is.
    var isGiven = false
  }

  var words: [Word]
  /// What the classifiers see of the words.
  var views: [WordView] = []

  init(words: [Word]) {
    self.words = words
    views = words.map { WordView($0.form) }
  }

  /// Nil where a word has no head.
  init?(_ sentence: ConlluSentence) {
    var words: [Word] = []
    for line in sentence.words {
      guard let head = line.head else { return nil }
      let columns = line.columns
      words.append(
        Word(
          form: columns[1], lemma: columns[2], tag: TagSet.Tag(upos: columns[3], xpos: columns[4]),
          features: columns[5] == "_" ? "" : columns[5], head: head - 1, relation: columns[7]))
    }
    self.init(words: words)
  }
}
