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
    lemmatizer = try Lemmatizer(bytes: lemmaBytes, path: lemmaPath)
    let (parserBytes, parserPath) = try weights("parser")
    parser = try Parser(bytes: parserBytes, path: parserPath, tags: tagger.tags)
  }

  /// The sentences of all zones of a document, in order.
  ///
  /// Each name that the caller has found in the text becomes one token; of names that overlap the
  /// longest is taken, and names that cross the border of a zone are ignored.
  public func analyze(_ document: Document, names: [KnownName] = []) -> [Sentence] {
    var sentences = segmenter.sentences(of: document, names: names)
    for index in sentences.indices { annotate(&sentences[index].tokens, names: names) }
    return sentences
  }

  /// Gives the tokens of a sentence, of which only the forms count, tags, lemmas, features and
  /// heads; tokens that are names take their tag from the name's kind.
  public func annotate(_ tokens: inout [Token], names: [KnownName] = []) {
    let given = tokens.map { token in
      token.name.flatMap {
        names.indices.contains($0) ? NameTag(token.form, kind: names[$0].kind) : nil
      }
    }
    let words = zip(tokens, given).map { token, name in
      tagger.view(name.map { String($0.word) } ?? token.form)
    }
    let tags = tagger.tag(words, given: given.map { $0.flatMap(tagger.number) })
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
    morphology.mark(&tokens)
  }

  /// The tree of a sentence made easy for rules.
  public func graph(of sentence: Sentence) -> EnhancedGraph {
    EnhancedGraph(sentence, words: clauseWords)
  }
}
