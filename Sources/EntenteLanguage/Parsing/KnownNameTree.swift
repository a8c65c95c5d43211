/// Corrects a tree where known names make sure what a parser can only guess.
///
/// The parser sees a known name as one word and knows nothing of it. That a preposition before a date
/// belongs to the date, that three names of one kind in a row are a list, and that a state is no
/// adverb of time, is certain; so these arcs are forced.
package struct KnownNameTree {
  package private(set) var tokens: [Token]
  private let kinds: [KnownName.Kind?]

  /// Takes the parsed tokens of a sentence, and the names that they refer to.
  package init(_ tokens: [Token], names: [KnownName]) {
    self.tokens = tokens
    kinds = tokens.map { token in
      token.name.flatMap { names.indices.contains($0) ? names[$0].kind : nil }
    }
  }

  /// All corrections; each relies on those before it.
  package mutating func correct() {
    guard kinds.contains(where: { $0 != nil }) else { return }
    for index in tokens.indices where kinds[index] == .date { takePreposition(before: index) }
    for index in tokens.indices where isParty(index) { leaveDate(index) }
    for index in tokens.indices where isParty(index) { takeRole(before: index) }
    for index in tokens.indices where kinds[index] == .person { takeCase(ofTitleBefore: index) }
    for list in lists() { join(list) }
    for index in tokens.indices where kinds[index] == .person { joinAcrossApposition(index) }
    for index in tokens.indices where isParty(index) {
      become(subject: index)
      become(recipient: index)
    }
  }

  // MARK: Dates

  /// "On May 5, Chad met Niger": the preposition belongs to the date, whatever the parser made of it.
  private mutating func takePreposition(before date: Int) {
    let preposition = date - 1
    guard preposition >= 0, tokens[preposition].head != date, isPreposition(preposition) else {
      return
    }
    (tokens[preposition].upos, tokens[preposition].xpos) = ("ADP", "IN")
    let (head, relation) = (tokens[preposition].head, tokens[preposition].relation)
    let isBelow = tokens[date].head == preposition
    if isBelow { attach(date, to: head, as: relation) }
    for child in tokens.indices where tokens[child].head == preposition {
      attach(child, to: isBelow ? date : head, as: tokens[child].relation)
    }
    attach(preposition, to: date, as: "case")
    let above = tokens[date].head
    guard above >= 0, !["obl", "nmod", "conj"].contains(tokens[date].relation) else { return }
    tokens[date].relation = ["NOUN", "PROPN"].contains(tokens[above].upos) ? "nmod" : "obl"
  }

  /// A capital may make a name of the first word of a sentence.
  private func isPreposition(_ token: Int) -> Bool {
    tokens[token].upos == "ADP" && ["IN", "TO"].contains(tokens[token].xpos)
      || ["On", "In", "By", "Since"].contains(tokens[token].form)
  }

  /// "with Egypt in 1979 and Jordan in 1994", "by October, Chad and Niger agreed": a party does not
  /// belong to a date; it joins the party before the date, or acts in the clause around.
  private mutating func leaveDate(_ party: Int) {
    let date = tokens[party].head
    guard date >= 0, kinds[date] == .date, date < party,
      ["conj", "appos", "nmod", "flat", "dep", "list"].contains(tokens[party].relation)
    else { return }
    if tokens[party].relation == "conj", party + 1 < tokens.count,
      let earlier = tokens.indices[..<date].last(where: { kinds[$0] == kinds[party] }),
      earlier + 2 >= date, tokens[..<party].contains(where: { $0.upos == "CCONJ" })
    {
      attach(party, to: earlier, as: "conj")
    } else if tokens[date].head > party, tokens[tokens[date].head].upos == "VERB" {
      attach(party, to: tokens[date].head, as: "obl")
    }
  }

  /// "his brother Raul Castro spoke", "the invasion of their ally Chad": of a noun and a name side by
  /// side that depend on one word the noun describes the name, and its preposition is the name's.
  private mutating func takeRole(before name: Int) {
    let role = name - 1
    guard role >= 0, tokens[role].upos == "NOUN", tokens[role].head == tokens[name].head,
      tokens[role].relation == tokens[name].relation,
      !tokens.contains(where: { $0.head == name && $0.relation == "case" })
    else { return }
    attach(role, to: name, as: "nmod:desc")
    for preposition in tokens.indices
    where tokens[preposition].head == role && tokens[preposition].relation == "case" {
      attach(preposition, to: name, as: "case")
    }
  }

  /// "met with Defense Secretary Healey": the preposition before a title belongs to the person.
  private mutating func takeCase(ofTitleBefore person: Int) {
    let titles = tokens.indices[..<person].filter {
      tokens[$0].head == person && ["compound", "nmod:desc", "flat"].contains(tokens[$0].relation)
    }
    for title in titles {
      guard
        let preposition = tokens.indices[..<title].last(where: {
          tokens[$0].head == title && tokens[$0].relation == "case"
        })
      else { continue }
      attach(preposition, to: person, as: "case")
      switch tokens[person].relation {
      case "obj", "iobj": tokens[person].relation = "obl"
      case "compound", "flat", "appos": tokens[person].relation = "nmod"
      default: break
      }
    }
  }

  // MARK: Lists

  /// The names of every list of three or more: "Chad, Niger, and the Sudan".
  private func lists() -> [[Int]] {
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
  private mutating func join(_ list: [Int]) {
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
  private mutating func joinAcrossApposition(_ person: Int) {
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

  // MARK: Subjects

  /// "On October 6, Chad and Niger met": a name without a preposition is no adverb; before an active
  /// verb that has no subject it is the subject.
  private mutating func become(subject name: Int) {
    let verb = tokens[name].head
    guard verb > name, tokens[name].relation == "obl", tokens[verb].upos == "VERB",
      !tokens.contains(where: { $0.head == name && $0.relation == "case" })
    else { return }
    let children = tokens.indices.filter { tokens[$0].head == verb }
    let subjects = children.filter { tokens[$0].relation.hasPrefix("nsubj") }
    if let subject = subjects.first {
      guard subject > name, isParty(subject) else { return }
      attach(subject, to: name, as: "conj")
    }
    let isPassive = children.contains { tokens[$0].relation == "aux:pass" }
    tokens[name].relation = isPassive ? "nsubj:pass" : "nsubj"
  }

  /// "sent Chad a message": of two objects the first receives the second.
  private mutating func become(recipient name: Int) {
    let verb = tokens[name].head
    guard verb >= 0, name == verb + 1 || name == verb + 2, tokens[name].relation == "obj",
      tokens.indices[(name + 1)...].contains(where: {
        tokens[$0].head == verb && tokens[$0].relation == "obj"
      })
    else { return }
    tokens[name].relation = "iobj"
  }

  // MARK: Asking and changing

  private func isParty(_ token: Int) -> Bool { sort(token) != nil }

  /// Names that act alike: states, places and organizations, or persons.
  private func sort(_ token: Int) -> KnownName.Kind? {
    switch kinds[token] {
    case .place, .organization: .place
    case .person: .person
    default: nil
    }
  }

  /// Hangs a token on another unless that would make a circle.
  private mutating func attach(_ token: Int, to head: Int, as relation: String) {
    var above = head
    while above >= 0 {
      guard above != token else { return }
      above = tokens[above].head
    }
    tokens[token].head = head
    tokens[token].relation = head < 0 ? "root" : relation
  }
}
