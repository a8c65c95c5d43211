import EntenteLanguage

/// Titles that a verb gives to its subject or object: "X became minister to Peru", "Y was named
/// king", "they acknowledged Z as the new sultan", "W is the leader of Chad".
struct PredicateTitles: Sequence {
  struct Predicate {
    var title: MentionLexicon.Title
    var range: Range<Int>
    /// The token of whom it is said.
    var subject: Int
  }

  private var predicates: [Predicate] = []

  init(_ resolution: Resolution, _ sentence: Int, _ titles: NameRunFinder) {
    let tree = TitleTree(resolution: resolution, sentence: sentence)
    var token = 0
    while token < resolution.sentences[sentence].tokens.count {
      guard let (title, range) = titles.title(at: token) else {
        token += 1
        continue
      }
      token = range.upperBound
      if title.relation != nil, let subject = tree.subject(ofTitle: range) {
        predicates.append(Predicate(title: title, range: range, subject: subject))
      }
    }
  }

  func makeIterator() -> IndexingIterator<[Predicate]> { predicates.makeIterator() }
}

/// The tree around a title.
private struct TitleTree {
  let resolution: Resolution
  let sentence: Int
  private var tokens: [Token] { resolution.sentences[sentence].tokens }

  /// Of whom a title is said.
  func subject(ofTitle range: Range<Int>) -> Int? {
    let head = resolution.head(sentence, range)
    if child(of: head, ["cop"]) != nil { return child(of: head, ["nsubj"]) }
    guard let verb = verb(above: head) else { return nil }
    let isGiven = isIn("appointment-verb", verb)
    let isAs = children(of: head).contains {
      tokens[$0].relation == "case" && tokens[$0].lemma == "as"
    }
    switch tokens[head].relation {
    case "xcomp", "obj": return isGiven ? bearer(of: verb, except: head) : nil
    case "obl", "nmod", "advcl": return isAs ? bearer(of: verb, except: head) : nil
    default: return nil
    }
  }

  /// The verb that governs a title, across the noun of "made a call as minister".
  private func verb(above title: Int) -> Int? {
    var token = tokens[title].head
    if tokens.indices.contains(token), tokens[token].upos == "NOUN", tokens[token].relation == "obj"
    {
      token = tokens[token].head
    }
    return tokens.indices.contains(token) && tokens[token].upos == "VERB" ? token : nil
  }

  /// The name that is the object of a verb that gives a title, else its subject.
  private func bearer(of verb: Int, except title: Int) -> Int? {
    let object = children(of: verb).first {
      ["obj", "xcomp"].contains(tokens[$0].relation) && tokens[$0].upos == "PROPN" && $0 != title
    }
    if let object, !isIn("succession-verb", verb) { return object }
    if let subject = child(of: verb, ["nsubj", "nsubj:pass"]) { return subject }
    let head = tokens[verb].head
    switch tokens[verb].relation {
    case "conj": return child(of: head, ["nsubj", "nsubj:pass"])
    case "acl:relcl": return head
    default: return nil
    }
  }

  private func isIn(_ list: String, _ token: Int) -> Bool {
    resolution.lexicon.contains(tokens[token].lemma, in: list)
  }

  private func children(of token: Int) -> [Int] {
    tokens.indices.filter { tokens[$0].head == token }
  }

  private func child(of token: Int, _ relations: Set<String>) -> Int? {
    children(of: token).first { relations.contains(tokens[$0].relation) }
  }
}
