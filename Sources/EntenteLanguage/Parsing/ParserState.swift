/// A partial tree with its stack and the words still to come.
///
/// Words are counted from 0. The place of the root below the stack is not stored: the last word
/// left on the stack when no words are to come is the root, so that every tree has just one.
package struct ParserState: Sendable {
  package let count: Int
  package private(set) var stack: [Int32] = []
  /// The next word; `count` when none is left.
  package private(set) var next = 0
  /// The heads found so far; -1 where none is found.
  package private(set) var heads: [Int32]
  /// The relations found so far, valid where a head is.
  package private(set) var relations: [UInt8]
  /// The outermost and second outermost dependents to both sides; -1 where there is none.
  package private(set) var children: [Children]
  /// Whether the word is the root of a finished tree.
  package private(set) var root: Int32 = -1

  package struct Children: Sendable {
    package var left: Int32 = -1
    package var secondLeft: Int32 = -1
    package var right: Int32 = -1
    package var secondRight: Int32 = -1
    package var leftCount: UInt8 = 0
    package var rightCount: UInt8 = 0
    /// A key of the relations on each side.
    package var leftRelations: UInt64 = 0
    package var rightRelations: UInt64 = 0
  }

  package init(count: Int) {
    self.count = count
    heads = [Int32](repeating: -1, count: count)
    relations = [UInt8](repeating: 0, count: count)
    children = [Children](repeating: Children(), count: count)
    stack.reserveCapacity(count)
  }

  package var isFinal: Bool { root >= 0 || count == 0 }
  package var canShift: Bool { next < count }
  package var canLeft: Bool { next < count && !stack.isEmpty }
  package var canRight: Bool { stack.count > 1 }
  /// Whether the only thing left to do is to call the last word the root.
  package var onlyRoot: Bool { next == count && stack.count == 1 }

  package mutating func shift() {
    stack.append(Int32(next))
    next += 1
  }

  package mutating func left(relation: Int) {
    guard let dependent = stack.popLast() else { return }
    attach(dependent, to: Int32(next), relation: relation)
  }

  package mutating func right(relation: Int) {
    guard let dependent = stack.popLast(), let head = stack.last else { return }
    attach(dependent, to: head, relation: relation)
  }

  package mutating func finish() {
    root = stack.popLast() ?? -1
  }

  private mutating func attach(_ dependent: Int32, to head: Int32, relation: Int) {
    heads[Int(dependent)] = head
    relations[Int(dependent)] = UInt8(relation)
    let bit = UInt64(1) << UInt64(relation & 63)
    if dependent < head {
      children[Int(head)].secondLeft = children[Int(head)].left
      children[Int(head)].left = dependent
      children[Int(head)].leftCount &+= 1
      children[Int(head)].leftRelations |= bit
    } else {
      children[Int(head)].secondRight = children[Int(head)].right
      children[Int(head)].right = dependent
      children[Int(head)].rightCount &+= 1
      children[Int(head)].rightRelations |= bit
    }
  }
}
