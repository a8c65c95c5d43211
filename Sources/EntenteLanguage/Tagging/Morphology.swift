import EntenteData

/// The morphological features that rules need, after Universal Dependencies: what follows from the
/// tags stands in `language/features.tsv`, voice is read off the tree.
struct Morphology: Sendable {
  private struct Key: Hashable {
    var upos: String
    var xpos: String
    /// In lower case; empty for the features of all other words.
    var word: String
  }

  private let features: [Key: String]

  init(from folder: DataFolder) throws {
    let table = try folder.table("language/features.tsv")
    var features: [Key: String] = [:]
    for row in table.rows {
      let words = row.list("words")
      for word in words.isEmpty ? [""] : words {
        let key = Key(upos: row["upos"], xpos: row["xpos"], word: word)
        guard features.updateValue(row["features"], forKey: key) == nil else {
          throw table.error(row, entry: word, "has its features twice")
        }
      }
    }
    self.features = features
  }

  /// Sets the features of tokens that have tags and heads.
  func mark(_ tokens: inout [Token]) {
    for index in tokens.indices {
      let token = tokens[index]
      let word = Key(upos: token.upos, xpos: token.xpos, word: token.form.lowercased())
      let other = Key(upos: token.upos, xpos: token.xpos, word: "")
      tokens[index].features = features[word] ?? features[other] ?? ""
    }
    markVoice(&tokens)
  }

  /// A participle of the past is passive but for the one of a perfect.
  private func markVoice(_ tokens: inout [Token]) {
    var isPassive = [Bool](repeating: false, count: tokens.count)
    var hasAuxiliary = [Bool](repeating: false, count: tokens.count)
    for token in tokens where token.head >= 0 {
      if token.relation == "aux:pass" { isPassive[token.head] = true }
      if token.relation == "aux" { hasAuxiliary[token.head] = true }
    }
    for index in tokens.indices
    where tokens[index].xpos == "VBN" && tokens[index].upos == "VERB" {
      // A later conjunct shares the auxiliary of the first.
      let head = tokens[index].head
      let isShared = tokens[index].relation == "conj" && head >= 0 && tokens[head].xpos == "VBN"
      let source = isShared && !hasAuxiliary[index] && !isPassive[index] ? head : index
      if isPassive[source] || !hasAuxiliary[source] { tokens[index].features += "|Voice=Pass" }
    }
  }
}
