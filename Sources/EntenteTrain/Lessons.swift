import EntenteLanguage

/// The sentences that are learned from: those of treebanks and those that a better parser, too
/// slow to ship, has annotated (uptraining, Petrov et al. 2010).
struct Lessons {
  var sentences: [TrainingSentence] = []
  /// The number of the sentence that each one is, or of which it is a copy with its names joined.
  var origins: [Int] = []
  /// Whether each is of a parser, not of a treebank.
  var isSilver: [Bool] = []
  /// An iteration reads all of the treebanks, but one in so many of the sentences of a parser,
  /// others each time: people's trees weigh more than the many of a parser.
  var silverParts: Int

  init(treebanks: [TrainingSentence], silver: [TrainingSentence], silverParts: Int) {
    self.silverParts = silverParts
    for (number, sentence) in (treebanks + silver).enumerated() {
      for copy in [sentence, NameMerging.merged(sentence)].compactMap(\.self) {
        sentences.append(copy)
        origins.append(number)
        isSilver.append(number >= treebanks.count)
      }
    }
  }

  /// What an iteration reads, in its order.
  func order(in iteration: Int, using random: inout Random) -> [Int] {
    let part = iteration % silverParts
    var order = sentences.indices.filter { !isSilver[$0] || origins[$0] % silverParts == part }
    order.shuffle(using: &random)
    return order
  }

  /// The numbers of the sentences in one of so many folds.
  func fold(_ number: Int, of count: Int) -> [Int] {
    sentences.indices.filter { origins[$0] % count == number }
  }

  /// All but the sentences of a fold.
  func without(fold number: Int, of count: Int) -> Lessons {
    let others = sentences.indices.filter { origins[$0] % count != number }
    var lessons = Lessons(treebanks: [], silver: [], silverParts: silverParts)
    lessons.sentences = others.map { sentences[$0] }
    lessons.origins = others.map { origins[$0] }
    lessons.isSilver = others.map { isSilver[$0] }
    return lessons
  }
}
