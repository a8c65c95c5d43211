public import EntenteData
public import EntenteDocuments

/// Everything that is known about English: how words and sentences end, and the weights that tag
/// and parse them.
///
/// Weights are whole numbers, and of equal scores the first wins: the same text gives the same
/// analysis on every machine.
public struct LanguageModel: Sendable {
  private let segmenter: Segmenter
  private let tagger: Tagger
  private let lemmatizer: Lemmatizer
  private let parser: Parser
  private let morphology: Morphology
  private let clauseWords: ClauseWords

  /// Reads the word lists and weights of a data folder.
  ///
  /// - Throws: `DataError` with the path where something is missing or broken.
  public init(from folder: DataFolder) throws {
    segmenter = try Segmenter(from: folder)
    morphology = try Morphology(from: folder)
    clauseWords = try ClauseWords(from: folder)
    func weights(_ name: String) throws -> (bytes: [UInt8], path: String) {
      let file = "weights/\(name).weights"
      return (try folder.bytes(file), folder.path(of: file))
    }
    let (taggerBytes, taggerPath) = try weights("tagger")
    tagger = try Tagger(bytes: taggerBytes, path: taggerPath)
    let (lemmaBytes, lemmaPath) = try weights("lemmas")
    let irregular = try folder.table("language/irregular-verbs.tsv").rows.flatMap { row in
      row.list("forms").map { ($0, row["verb"]) }
    }
    lemmatizer = try Lemmatizer(
      bytes: lemmaBytes, path: lemmaPath,
      irregular: Dictionary(irregular, uniquingKeysWith: { first, _ in first }))
    let (parserBytes, parserPath) = try weights("parser")
    parser = try Parser(bytes: parserBytes, path: parserPath, tags: tagger.tags)
  }

  /// The sentences of all zones of a document, in order.
  ///
  /// Each name that the caller has found in the text becomes one token; of names that overlap the
  /// longest is taken, and names that cross the border of a zone are ignored.
  public func analyze(_ document: Document, names: [KnownName] = []) -> [Sentence] {
    var sentences = segmenter.sentences(of: document, names: names)
    let headlines = sentences.map {
      [.title, .heading].contains($0.zone) && Headline.isHeadline($0.tokens)
    }
    let lowered = headlines.contains(true) ? loweredForms(in: sentences) : []
    for index in sentences.indices {
      annotate(&sentences[index].tokens, names: names, lowered: headlines[index] ? lowered : nil)
    }
    return sentences
  }

  /// The forms that stand in lower case somewhere in the document.
  private func loweredForms(in sentences: [Sentence]) -> Set<UInt64> {
    var forms: Set<UInt64> = []
    for token in sentences.lazy.flatMap(\.tokens) where token.name == nil {
      if let first = token.form.utf8.first, (0x61...0x7A).contains(first) {
        forms.insert(WordView(token.form).form)
      }
    }
    return forms
  }

  /// Gives the tokens of a sentence, of which only the forms count, tags, lemmas, features and
  /// heads; tokens that are names take their tag from the name's kind.
  public func annotate(_ tokens: inout [Token], names: [KnownName] = []) {
    annotate(&tokens, names: names, lowered: nil)
  }

  /// The same; `lowered` has, for a headline, the forms of its document that are no names.
  private func annotate(_ tokens: inout [Token], names: [KnownName], lowered: Set<UInt64>?) {
    let given = tokens.map { token in
      token.name.flatMap { name in
        names.indices.contains(name) ? NameTag(token.form, kind: names[name].kind) : nil
      }
    }
    let numbers = given.map { $0.flatMap(tagger.number) }
    var words = zip(tokens, given).map { tagger.view($1.map { String($0.word) } ?? $0.form) }
    if let lowered { lower(&words, of: tokens, given: numbers, lowered) }
    let tags = tagger.tag(words, given: numbers)
    let tree = parser.parse(ParserInput(words, tags: tags, in: tagger.tags))
    for index in tokens.indices {
      let tag = given[index]?.reported ?? tagger.tags.tags[Int(tags[index])]
      tokens[index].upos = tag.upos
      tokens[index].xpos = tag.xpos
      tokens[index].lemma =
        given[index] == nil
        ? lemmatizer.lemma(of: tokens[index].form, tag: tag) : tokens[index].form
      tokens[index].head = Int(tree.heads[index])
      tokens[index].relation = parser.relations[Int(tree.relations[index])]
    }
    var known = KnownNameTree(tokens, names: names)
    known.correct()
    tokens = known.tokens
    morphology.mark(&tokens)
  }

  /// Lets a headline be seen as a sentence: its words stand in lower case but for those that are
  /// names even so.
  private func lower(
    _ words: inout [WordView], of tokens: [Token], given: [UInt8?], _ lowered: Set<UInt64>
  ) {
    var sentence = words
    for index in tokens.indices where given[index] == nil {
      let word = Headline.word(tokens[index].form) {
        tagger.lexicon.set(of: $0.form) != 0 || lowered.contains($0.form)
      }
      sentence[index] = tagger.view(word)
    }
    for (index, tag) in tagger.tag(sentence, given: given).enumerated()
    where tagger.tags.tags[Int(tag)].upos != "PROPN" {
      words[index] = sentence[index]
    }
  }

  /// The tree of a sentence made easy for rules.
  public func graph(of sentence: Sentence) -> EnhancedGraph {
    EnhancedGraph(sentence, words: clauseWords)
  }
}
