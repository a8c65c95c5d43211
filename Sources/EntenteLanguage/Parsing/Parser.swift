/// A greedy transition parser; always ends with a tree of one root after two steps a word.
package struct Parser: Sendable {
  /// The names of the relations.
  package let relations: [String]
  private let weights: WeightTable
  private let rootRelation: Int

  package init(bytes: [UInt8], path: String, tags: TagSet) throws {
    var reader = try BinaryReader(bytes, path: path, kind: "parser")
    relations = try reader.strings()
    guard (1...127).contains(relations.count), let root = relations.firstIndex(of: "root") else {
      throw reader.error("has \(relations.count) relations, or none called root")
    }
    rootRelation = root
    guard try reader.number() == tags.checksum else {
      throw reader.error("belongs to another tagger")
    }
    weights = try WeightTable(
      from: &reader, classCount: Transition.count(relations: relations.count))
    try reader.finish()
  }

  /// The heads, -1 for the root, and the relations of all words.
  package func parse(_ input: ParserInput) -> (heads: [Int32], relations: [UInt8]) {
    var state = ParserState(count: input.forms.count)
    var keys = [UInt64](repeating: 0, count: ParserFeatures.count)
    var scores = [Int32](repeating: 0, count: Transition.count(relations: relations.count))
    while !state.isFinal {
      if state.onlyRoot {
        state.finish()
      } else if !state.canLeft, !state.canRight {
        state.shift()
      } else {
        ParserFeatures.collect(state, input, into: &keys)
        for label in scores.indices { scores[label] = 0 }
        weights.addScores(of: keys, count: keys.count, to: &scores)
        state.apply(Transition(number: best(scores, in: state)))
      }
    }
    var relations = state.relations
    if state.root >= 0 { relations[Int(state.root)] = UInt8(rootRelation) }
    return (state.heads, relations)
  }

  /// The best transition that is possible; of equal ones the one with the lowest number.
  private func best(_ scores: [Int32], in state: ParserState) -> Int {
    var best = -1
    func consider(_ label: Int) {
      if best < 0 || scores[label] > scores[best] { best = label }
    }
    if state.canShift { consider(0) }
    for relation in relations.indices where relation != rootRelation {
      if state.canLeft { consider(1 + 2 * relation) }
      if state.canRight { consider(2 + 2 * relation) }
    }
    return max(best, 0)
  }
}

extension ParserState {
  package mutating func apply(_ transition: Transition) {
    switch transition {
    case .shift: shift()
    case .left(let relation): left(relation: relation)
    case .right(let relation): right(relation: relation)
    }
  }
}
