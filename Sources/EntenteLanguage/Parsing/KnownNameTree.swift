/// Corrects a tree where known names make sure what a parser can only guess.
///
/// The parser sees a known name as one word and knows nothing of it. That a preposition before a date
/// belongs to the date, that three names of one kind in a row are a list, and that a state is no
/// adverb of time, is certain; so these arcs are forced.
package struct KnownNameTree {
  package private(set) var tokens: [Token]
  let kinds: [KnownName.Kind?]

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

  func isParty(_ token: Int) -> Bool { sort(token) != nil }

  /// Names that act alike: states, places and organizations, or persons.
  func sort(_ token: Int) -> KnownName.Kind? {
    switch kinds[token] {
    case .place, .organization: .place
    case .person: .person
    default: nil
    }
  }

  /// Hangs a token on another unless that would make a circle.
  mutating func attach(_ token: Int, to head: Int, as relation: String) {
    var above = head
    while above >= 0 {
      guard above != token else { return }
      above = tokens[above].head
    }
    tokens[token].head = head
    tokens[token].relation = head < 0 ? "root" : relation
  }
}
