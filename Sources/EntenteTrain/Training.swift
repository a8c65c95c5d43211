import EntenteLanguage

/// All of the training: from sentences to the bytes of the weight files.
struct Training {
  var sentences: [TrainingSentence]
  var taggerIterations = 8
  var parserIterations = 6
  var taggerThreshold = 1.1
  var parserThreshold = 3.0
  var taggerMargin: Int32 = 40
  var parserMargin: Int32 = 100
  var runs = 1
  var folds = 4
  var licence = ""

  /// The files by name, in the order they are made.
  func files(report: (String) -> Void) throws -> [(name: String, bytes: [UInt8])] {
    let merged = sentences.indices.compactMap { index in
      NameMerging.merged(sentences[index]).map { (sentence: $0, origin: index) }
    }
    let all = sentences + merged.map(\.sentence)
    let origins = Array(sentences.indices) + merged.map(\.origin)
    report("\(sentences.count) sentences and \(merged.count) with names joined")

    let tags = Self.tagSet(sentences)
    let tagging = TaggerTraining(
      tags: tags, iterations: taggerIterations, runs: runs, margin: taggerMargin)
    let tagger = tagging.file(
      tagging.train(all), threshold: taggerThreshold, licence: licence)
    report("tagger done")
    let found = try tagging.jackknife(all, folds: folds, part: { origins[$0] }, report: report)

    let relations = Set(sentences.flatMap { $0.words.map(\.relation) }).union(["root"]).sorted()
    let parsing = ParserTraining(
      tags: tags, relations: relations, iterations: parserIterations, runs: runs,
      margin: parserMargin)
    let perceptron = parsing.train(all, tags: found, report: report)
    let parser = parsing.file(perceptron, threshold: parserThreshold, licence: licence)
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
