/// What the parser can do: move the next word to the stack, or make the top of the stack a
/// dependent and remove it (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011).
package enum Transition: Hashable, Sendable {
  /// The next word goes to the stack.
  case shift
  /// The top of the stack depends on the next word.
  case left(relation: Int)
  /// The top of the stack depends on the word below it, or is the root.
  case right(relation: Int)

  /// The transition with a class number: 0 is the shift, then left and right for each relation.
  package init(number: Int) {
    let relation = (number - 1) / 2
    self =
      number == 0
      ? .shift : number % 2 == 1 ? .left(relation: relation) : .right(relation: relation)
  }

  package var number: Int {
    switch self {
    case .shift: 0
    case .left(let relation): 1 + 2 * relation
    case .right(let relation): 2 + 2 * relation
    }
  }

  package static func count(relations: Int) -> Int { 1 + 2 * relations }
}
