import EntenteLanguage
import EntenteModel

/// Who may be meant by a pronoun or a short description: subjects of clauses, and who acts through
/// them.
struct Antecedents {
  let resolution: Resolution

  /// The subject of the clause around a token, other than the token itself or a phrase that holds
  /// it.
  func clauseSubject(_ sentence: Int, around token: Int) -> Int? {
    let tokens = resolution.sentences[sentence].tokens
    var current = token
    for _ in 0..<tokens.count {
      let head = tokens[current].head
      guard tokens.indices.contains(head) else { return nil }
      if let subject = subject(sentence, of: head), subject != current,
        !holds(sentence, subject, token)
      {
        return subject
      }
      current = head
    }
    return nil
  }

  /// The subject of a clause that stands before its main clause, whose subject a token is:
  /// "Although Chad was aware of it, it did nothing".
  func frontedSubject(_ sentence: Int, before token: Int) -> Int? {
    let tokens = resolution.sentences[sentence].tokens
    guard ["nsubj", "nsubj:pass"].contains(tokens[token].relation) else { return nil }
    return tokens.indices.last { index in
      index < token && tokens[index].relation == "advcl" && tokens[index].head == tokens[token].head
    }.flatMap { subject(sentence, of: $0) }
  }

  /// The last entities that a sentence joins by "and" before a token.
  func joined(_ sentence: Int, before token: Int) -> [EntityID] {
    let tokens = resolution.sentences[sentence].tokens
    for index in tokens.indices.reversed() where index < token && tokens[index].relation == "conj" {
      let ids = actors(sentence, tokens[index].head).filter { $0.kind != .place }
      if tokens[index].head < index, ids.count > 1 { return ids }
    }
    return []
  }

  /// The subject of the main clause of a sentence.
  func mainSubject(_ sentence: Int) -> Int? {
    let tokens = resolution.sentences[sentence].tokens
    guard let root = tokens.firstIndex(where: { !tokens.indices.contains($0.head) }) else {
      return nil
    }
    return subject(sentence, of: root)
  }

  private func subject(_ sentence: Int, of verb: Int) -> Int? {
    resolution.sentences[sentence].tokens.firstIndex {
      $0.head == verb && ($0.relation == "nsubj" || $0.relation == "nsubj:pass")
    }
  }

  /// Whether the phrase below one token contains another.
  func holds(_ sentence: Int, _ top: Int, _ token: Int) -> Bool {
    let tokens = resolution.sentences[sentence].tokens
    var current = token
    for _ in 0..<tokens.count {
      if current == top { return true }
      guard tokens.indices.contains(tokens[current].head) else { return false }
      current = tokens[current].head
    }
    return false
  }

  /// The entities that a noun stands for: its mention and what is coordinated with it, or the state
  /// of officials, governments and armies. Empty for anything else.
  func actors(_ sentence: Int, _ token: Int) -> [EntityID] {
    let own = single(sentence, token)
    let tokens = resolution.sentences[sentence].tokens
    let others = tokens.indices.filter { tokens[$0].head == token && tokens[$0].relation == "conj" }
    var found = own
    for other in others where !own.isEmpty {
      found += single(sentence, other).filter { !found.contains($0) }
    }
    return found
  }

  /// The noun of which a relative clause speaks whose subject a token is: "ties to France, which";
  /// of a phrase that ends with a name before the pronoun it is the name.
  func relativeHead(_ sentence: Int, _ token: Int) -> Int? {
    let tokens = resolution.sentences[sentence].tokens
    let verb = tokens[token].head
    guard tokens.indices.contains(verb), tokens[verb].relation == "acl:relcl",
      resolution.lexicon.contains(resolution.word(sentence, token), in: "relative-pronoun"),
      tokens.indices.contains(tokens[verb].head)
    else { return nil }
    let head = tokens[verb].head
    let last = token - (resolution.word(sentence, token - 1) == "," ? 2 : 1)
    let isName = resolution.mention(sentence, at: last)?.form == .name
    return isName && holds(sentence, head, last) ? last : head
  }

  private func single(_ sentence: Int, _ token: Int) -> [EntityID] {
    let token = relativeHead(sentence, token) ?? token
    if let mention = resolution.mention(sentence, at: token),
      mention.head == token || mention.tokens.contains(token)
    {
      return mention.form == .adjective ? [] : mention.entities
    }
    let tokens = resolution.sentences[sentence].tokens
    guard resolution.lexicon.contains(tokens[token].lemma.lowercased(), in: "actor-noun") else {
      return []
    }
    for index in tokens.indices where tokens[index].head == token {
      guard ["nmod:poss", "amod", "compound", "nmod"].contains(tokens[index].relation),
        let mention = resolution.mention(sentence, at: index)
      else { continue }
      let states = mention.entities.filter { $0.kind == .state || $0.kind == .organization }
      if !states.isEmpty { return states }
    }
    return []
  }
}
