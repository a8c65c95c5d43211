import EntenteLanguage

/// Trains a parser by letting it walk: it follows its own transitions, right or wrong, and is told
/// after each what the best one would have been.
struct ParserTraining {
  let tags: TagSet
  let relations: [String]
  let iterations: Int
  let runs: Int
  let margin: Int32

  private struct Prepared {
    var input: ParserInput
    var oracle: DynamicOracle
  }

  func train(_ lessons: Lessons, tags found: [[UInt8]], report: (String) -> Void) -> Perceptron {
    let numbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($1, $0) })
    let data = zip(lessons.sentences, found).map { sentence, tags in
      Prepared(
        input: ParserInput(sentence.views, tags: tags, in: self.tags),
        oracle: DynamicOracle(
          heads: sentence.words.map(\.head),
          relations: sentence.words.map { numbers[$0.relation] ?? 0 }))
    }
    var perceptron = Perceptron(labelCount: Transition.count(relations: relations.count))
    var random = Random(seed: 13)
    var scratch = Scratch(labels: perceptron.labelCount)
    for iteration in 0..<iterations * runs {
      if iteration % iterations == 0 { perceptron.restart() }
      for index in lessons.order(in: iteration, using: &random) {
        learn(data[index], &perceptron, &scratch, &random, explores: iteration % iterations > 0)
        perceptron.round += 1
      }
      report("parser: iteration \(iteration + 1) of \(iterations * runs)")
    }
    return perceptron
  }

  private struct Scratch {
    var keys = [UInt64](repeating: 0, count: ParserFeatures.count)
    var scores: [Int32]

    init(labels: Int) { scores = [Int32](repeating: 0, count: labels) }
  }

  private func learn(
    _ data: Prepared, _ perceptron: inout Perceptron, _ scratch: inout Scratch,
    _ random: inout Random, explores: Bool
  ) {
    var state = ParserState(count: data.oracle.heads.count)
    while !state.isFinal {
      if state.onlyRoot {
        state.finish()
      } else if !state.canLeft, !state.canRight {
        state.shift()
      } else {
        ParserFeatures.collect(state, data.input, into: &scratch.keys)
        for label in scratch.scores.indices { scratch.scores[label] = 0 }
        perceptron.addScores(of: scratch.keys, to: &scratch.scores)
        let (best, right, wrong) = choose(scratch.scores, state, data.oracle)
        if wrong >= 0, scratch.scores[right] - scratch.scores[wrong] < margin || best == wrong {
          perceptron.update(scratch.keys, right: right, wrong: wrong)
        }
        let follows = explores && random.happens(percent: 90)
        state.apply(Transition(number: follows ? best : right))
      }
    }
  }

  /// The best transition, and the best of those that cost least; the same where it is one of them.
  private func choose(
    _ scores: [Int32], _ state: ParserState, _ oracle: DynamicOracle
  ) -> (best: Int, right: Int, wrong: Int) {
    var costs = (shift: Int.max, left: Int.max, right: Int.max)
    if state.canShift { costs.shift = oracle.shiftCost(state) }
    if state.canLeft { costs.left = oracle.leftCost(state) }
    if state.canRight { costs.right = oracle.rightCost(state) }
    let least = min(costs.shift, costs.left, costs.right)
    var best = -1
    var right = -1
    var wrong = -1
    func consider(_ label: Int, isRight: Bool) {
      if best < 0 || scores[label] > scores[best] { best = label }
      if isRight, right < 0 || scores[label] > scores[right] { right = label }
      if !isRight, wrong < 0 || scores[label] > scores[wrong] { wrong = label }
    }
    if state.canShift { consider(0, isRight: costs.shift == least) }
    guard let top = state.stack.last.map(Int.init) else { return (best, right, wrong) }
    let below = state.stack.count > 1 ? Int(state.stack[state.stack.count - 2]) : -1
    let relation = oracle.relations[top]
    let leftIsGold = oracle.heads[top] == state.next
    let rightIsGold = below >= 0 && oracle.heads[top] == below
    for label in relations.indices where relations[label] != "root" {
      let fits = label == relation
      if state.canLeft {
        consider(1 + 2 * label, isRight: costs.left == least && (fits || !leftIsGold))
      }
      if state.canRight {
        consider(2 + 2 * label, isRight: costs.right == least && (fits || !rightIsGold))
      }
    }
    return (best, right, wrong)
  }

  /// The bytes of a weights file whose rows take no more than a size.
  func file(_ perceptron: Perceptron, size: Int, licence: String) -> [UInt8] {
    var writer = BinaryWriter(kind: "parser", licence: licence)
    writer.strings(relations)
    writer.number(tags.checksum)
    let threshold = perceptron.threshold(fitting: size)
    WeightTable.write(perceptron.rows(threshold: threshold), bits: 16, to: &writer)
    return writer.bytes
  }
}
