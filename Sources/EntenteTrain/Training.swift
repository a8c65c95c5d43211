import EntenteLanguage

/// All of the training: from sentences to the bytes of the weight files.
struct Training {
  var sentences: [TrainingSentence]
  /// Sentences that a parser annotated; tags and parses are learned from them, lemmas are not.
  var silver: [TrainingSentence] = []
  var silverParts = 2
  var taggerIterations = 8
  var parserIterations = 6
  /// The most bytes that the rows of weights may take; those that matter least are left out.
  var taggerSize = 3_050_000
  var parserSize = 5_500_000
  var taggerMargin: Int32 = 40
  var parserMargin: Int32 = 100
  var runs = 1
  var folds = 2
  var licence = ""

  /// The files by name, in the order they are made.
  func files(report: (String) -> Void) throws -> [(name: String, bytes: [UInt8])] {
    let lessons = Lessons(treebanks: sentences, silver: silver, silverParts: silverParts)
    report(
      "\(sentences.count) sentences of treebanks, \(silver.count) of a parser, "
        + "\(lessons.sentences.count) with those whose names are joined")

    let tags = Self.tagSet(sentences)
    let tagging = TaggerTraining(
      tags: tags, iterations: taggerIterations, runs: runs, margin: taggerMargin)
    let tagger = tagging.file(
      tagging.train(lessons), size: taggerSize, licence: licence)
    report("tagger done")
    let found = try tagging.jackknife(lessons, folds: folds, report: report)

    let relations = Set(sentences.flatMap { $0.words.map(\.relation) }).union(["root"]).sorted()
    let parsing = ParserTraining(
      tags: tags, relations: relations, iterations: parserIterations, runs: runs,
      margin: parserMargin)
    let perceptron = parsing.train(lessons, tags: found, report: report)
    let parser = parsing.file(perceptron, size: parserSize, licence: licence)
    return [
      ("tagger.weights", tagger),
      ("lemmas.weights", LemmaTraining.file(sentences, licence: licence)),
      ("parser.weights", parser),
    ]
  }

  /// The tags of the data, and those that names are given, in the order of their names.
  private static func tagSet(_ sentences: [TrainingSentence]) -> TagSet {
    let given = NameTag.all
    let tags = Set(sentences.flatMap { $0.words.map(\.tag) }).union(given)
    return TagSet(tags.sorted { ($0.upos, $0.xpos) < ($1.upos, $1.xpos) })
  }
}
