/// Names that are listed hang on the first of them.
extension KnownNameTree {
  /// The names of every list of three or more: "Chad, Niger, and the Sudan".
  func lists() -> [[Int]] {
    var lists: [[Int]] = []
    var index = 0
    while index < tokens.count {
      guard let list = list(from: index) else {
        index += 1
        continue
      }
      lists.append(list)
      index = (list.last ?? index) + 1
    }
    return lists
  }

  private func list(from start: Int) -> [Int]? {
    guard isParty(start) || kinds[start] == .adjective else { return nil }
    var members = [start]
    var isClosed = false
    while !isClosed, let last = members.last, let (next, closes) = member(after: last) {
      members.append(next)
      isClosed = closes
    }
    // "In Vienna, Chad, Niger and Mali agreed": what stands before the list is no part of it.
    if start > 0, tokens[start - 1].upos == "ADP", members.count > 3,
      let last = members.last, last + 1 < tokens.count,
      ["VERB", "AUX"].contains(tokens[last + 1].upos), start <= 1
    {
      members.removeFirst()
    }
    return isClosed && members.count > 2 ? members : nil
  }

  /// The next member after a comma or a conjunction, and whether it is the last.
  private func member(after last: Int) -> (index: Int, closes: Bool)? {
    var index = last + 1
    var closes = false
    var isJoined = false
    while index < tokens.count, kinds[index] == nil {
      switch tokens[index].form {
      case ",": isJoined = true
      case "and", "or", "&": (closes, isJoined) = (true, true)
      case "the", "The":
        guard isJoined else { return nil }
      default: return nil
      }
      index += 1
    }
    guard index < tokens.count, isJoined, index - last <= 4, goes(index, with: last) else {
      return nil
    }
    return (index, closes)
  }

  /// Whether two names can stand in one list; "Israeli, Syrian, and U.S. delegations" has a name as
  /// an adjective.
  private func goes(_ index: Int, with last: Int) -> Bool {
    guard kinds[last] == .adjective else { return isParty(last) && sort(index) == sort(last) }
    return kinds[index] == .adjective
      || kinds[index] == .place && index + 1 < tokens.count && tokens[index + 1].upos == "NOUN"
  }

  /// Hangs all members of a list on the first, and the first where the first of them that hangs
  /// outside the list does.
  mutating func join(_ list: [Int]) {
    let inside = Set(list)
    let outer = list.filter { !inside.contains(tokens[$0].head) }
    // Adjectives belong to the noun after the list.
    let isAdjective = list.first.map { kinds[$0] } == .adjective
    guard let first = list.first, let anchor = isAdjective ? outer.last : outer.first else {
      return
    }
    if anchor != first {
      attach(first, to: tokens[anchor].head, as: tokens[anchor].relation)
    }
    for member in list.dropFirst() { attach(member, to: first, as: "conj") }
    for index in tokens.indices
    where (first..<(list.last ?? first)).contains(index) && !inside.contains(index) {
      guard ["CCONJ", "PUNCT"].contains(tokens[index].upos),
        let next = list.first(where: { $0 > index })
      else { continue }
      attach(index, to: next, as: tokens[index].upos == "CCONJ" ? "cc" : "punct")
    }
  }

  /// "with Mao Zedong, the chairman of the party, and Zhou Enlai": the second person joins the first.
  mutating func joinAcrossApposition(_ person: Int) {
    let titles = tokens.indices[..<person].reversed().prefix { tokens[$0].upos != "CCONJ" }
    let conjunction = person - titles.count - 1
    guard conjunction > 0, tokens[conjunction - 1].form == ",",
      titles.allSatisfy({ ["NOUN", "PROPN", "ADJ", "DET"].contains(tokens[$0].upos) }),
      let first = tokens.indices[..<conjunction].last(where: { kinds[$0] == .person }),
      tokens[first + 1].form == ",", first + 2 < conjunction - 1,
      !tokens[first..<person].contains(where: { ["VERB", "AUX"].contains($0.upos) }),
      person + 1 >= tokens.count || !["VERB", "AUX"].contains(tokens[person + 1].upos)
    else { return }
    attach(person, to: first, as: "conj")
    attach(conjunction, to: person, as: "cc")
  }
}
