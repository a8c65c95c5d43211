import EntenteLanguage

/// Trains a tagger, and tags training data as a tagger would that has not seen it.
struct TaggerTraining {
  let tags: TagSet
  let iterations: Int
  let runs: Int
  let margin: Int32

  struct Result {
    var lexicon: Lexicon
    var perceptron: Perceptron
  }

  func train(_ lessons: Lessons) -> Result {
    let lexicon = LexiconTraining.lexicon(lessons.sentences)
    var perceptron = Perceptron(labelCount: tags.tags.count)
    let data = lessons.sentences.map { prepare($0, lexicon) }
    var random = Random(seed: 11)
    var keys = [UInt64](repeating: 0, count: TaggerFeatures.count)
    for iteration in 0..<iterations * runs {
      if iteration % iterations == 0 { perceptron.restart() }
      for index in lessons.order(in: iteration, using: &random) {
        learn(data[index], &perceptron, &keys)
        perceptron.round += 1
      }
    }
    return Result(lexicon: lexicon, perceptron: perceptron)
  }

  private struct Prepared {
    var views: [WordView]
    var gold: [UInt8]
    var given: [UInt8?]
  }

  private func prepare(_ sentence: TrainingSentence, _ lexicon: Lexicon) -> Prepared {
    var views = sentence.views
    for index in views.indices { views[index].ambiguity = lexicon.set(of: views[index].form) }
    let gold = sentence.words.map { UInt8(tags.number($0.tag.upos, $0.tag.xpos) ?? 0) }
    let given = zip(sentence.words, gold).map { $0.isGiven ? Optional($1) : nil }
    return Prepared(views: views, gold: gold, given: given)
  }

  private func learn(_ data: Prepared, _ perceptron: inout Perceptron, _ keys: inout [UInt64]) {
    var found = [UInt8](repeating: 0, count: data.views.count)
    var scores = [Int32](repeating: 0, count: tags.tags.count)
    for index in data.views.indices {
      if let tag = data.given[index] {
        found[index] = tag
        continue
      }
      TaggerFeatures.collect(data.views, index, tags: found, in: tags, into: &keys)
      for label in scores.indices { scores[label] = 0 }
      perceptron.addScores(of: keys, to: &scores)
      let gold = Int(data.gold[index])
      var wrong = gold == 0 ? 1 : 0
      for label in scores.indices where scores[label] > scores[wrong] && label != gold {
        wrong = label
      }
      let isRight = scores[gold] > scores[wrong] || scores[gold] == scores[wrong] && gold < wrong
      found[index] = UInt8(isRight ? gold : wrong)
      if scores[gold] - scores[wrong] < margin {
        perceptron.update(keys, right: gold, wrong: wrong)
      }
    }
  }

  /// The bytes of a weights file whose rows take no more than a size.
  func file(_ result: Result, size: Int, licence: String) -> [UInt8] {
    var writer = BinaryWriter(kind: "tagger", licence: licence)
    tags.write(to: &writer)
    result.lexicon.write(to: &writer)
    let threshold = result.perceptron.threshold(fitting: size)
    WeightTable.write(result.perceptron.rows(threshold: threshold), bits: 16, to: &writer)
    return writer.bytes
  }

  /// Tags each part of the data with a tagger that was trained on the other parts.
  func jackknife(_ lessons: Lessons, folds: Int, report: (String) -> Void) throws -> [[UInt8]] {
    var result = [[UInt8]](repeating: [], count: lessons.sentences.count)
    for fold in 0..<folds {
      let trained = train(lessons.without(fold: fold, of: folds))
      let tagger = try Tagger(bytes: file(trained, size: .max, licence: ""), path: "fold \(fold)")
      for index in lessons.fold(fold, of: folds) {
        let data = prepare(lessons.sentences[index], trained.lexicon)
        result[index] = tagger.tag(data.views, given: data.given)
      }
      report("tagged part \(fold + 1) of \(folds)")
    }
    return result
  }
}
