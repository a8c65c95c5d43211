import EntenteLanguage

/// What a transition costs: how many arcs of the right tree it puts out of reach, from any state
/// (Goldberg and Nivre 2013, for arc-hybrid; an approximation for crossing arcs).
struct DynamicOracle {
  let heads: [Int]
  let relations: [Int]
  private let children: [[Int]]

  init(heads: [Int], relations: [Int]) {
    self.heads = heads
    self.relations = relations
    var children = [[Int]](repeating: [], count: heads.count)
    for (word, head) in heads.enumerated() where head >= 0 { children[head].append(word) }
    self.children = children
  }

  func shiftCost(_ state: ParserState) -> Int {
    guard let top = state.stack.last else { return 0 }
    let head = heads[state.next]
    let losesHead = head == -1 || (isOnStack(head, state) && head != Int(top))
    return (losesHead ? 1 : 0) + children[state.next].count { isOnStack($0, state) }
  }

  func leftCost(_ state: ParserState) -> Int {
    guard let top = state.stack.last else { return 0 }
    let head = heads[Int(top)]
    let below = state.stack.count > 1 ? Int(state.stack[state.stack.count - 2]) : -1
    return (head == below || head > state.next ? 1 : 0) + toCome(Int(top), state)
  }

  func rightCost(_ state: ParserState) -> Int {
    guard let top = state.stack.last else { return 0 }
    return (heads[Int(top)] >= state.next ? 1 : 0) + toCome(Int(top), state)
  }

  private func toCome(_ word: Int, _ state: ParserState) -> Int {
    children[word].count { $0 >= state.next }
  }

  private func isOnStack(_ word: Int, _ state: ParserState) -> Bool {
    word >= 0 && word < state.next && state.heads[word] < 0
  }
}
