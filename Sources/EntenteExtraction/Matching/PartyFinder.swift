import EntenteLanguage
import EntenteModel

/// Turns tokens into the entities that act through them: a name, a pronoun that stands for it, or
/// people who act for a state, as in "Russian officials".
struct PartyFinder {
  let graph: EnhancedGraph
  let sentence: Int
  let mentions: ResolvedMentions
  let actorNouns: Set<String>
  /// The state whose office a leader is known to hold.
  let homes: [EntityID: EntityID]

  /// The parties that a token and what is coordinated with it bring in.
  func parties(at token: Int) -> [Party] {
    var found: [Party] = []
    for member in coordinated(token) {
      for party in own(member) where !found.contains(where: { $0.entity == party.entity }) {
        found.append(party)
      }
    }
    return found
  }

  /// The kind of the entity that a token names, where it is the head of a mention.
  func kind(at token: Int) -> EntityKind? {
    mentions.mention(sentence: sentence, head: token)?.entities.first?.kind
  }

  /// The token and its conjuncts; "Chad, along with Niger," counts as well.
  private func coordinated(_ token: Int) -> [Int] {
    var result = [token]
    for edge in graph.edges(from: token)
    where edge.label == "conj" || edge.label.hasPrefix("conj:")
      || Self.companionLabels.contains(edge.label)
    {
      if !result.contains(edge.target) { result.append(edge.target) }
    }
    return result
  }

  private static let companionLabels: Set<String> = [
    "nmod:along_with", "nmod:together_with", "nmod:as_well_as",
  ]

  private func own(_ token: Int) -> [Party] {
    if let holder = officeHolder(named: token) { return [holder] }
    if let mention = mentions.mention(sentence: sentence, head: token), !mention.entities.isEmpty {
      return mention.entities.map { Party(entity: $0, tokens: mention.tokens) }
    }
    if let named = apposition(of: token) { return named }
    guard actorNouns.contains(graph.sentence.tokens[token].lemma.lowercased()) else { return [] }
    let examples = principals(of: token, by: Self.exampleLabels)
    if !examples.isEmpty { return examples }
    let listed = listed(by: token)
    if !listed.isEmpty { return listed }
    let owners = owners(of: token)
    return owners.isEmpty ? members(of: token) : owners
  }

  /// Whose people a body consists of: "a force of 5,000 Russian troops".
  private func members(of token: Int) -> [Party] {
    graph.edges(from: token).filter { edge in
      edge.label == "nmod:of"
        && actorNouns.contains(graph.sentence.tokens[edge.target].lemma.lowercased())
    }.flatMap { owners(of: $0.target) }
  }

  /// The states and organizations to whom something belongs.
  func owners(of token: Int) -> [Party] {
    for labels in Self.ownerLabels {
      let owners = principals(of: token, by: labels)
      if !owners.isEmpty { return owners }
    }
    return []
  }

  /// The leader whose title or state a tree takes for the head of the phrase: "US President Richard
  /// Nixon met".
  private func officeHolder(named token: Int) -> Party? {
    let relation = graph.sentence.tokens[token].relation
    guard Self.headRelations.contains(relation),
      let office = mentions.offices.first(where: {
        $0.sentence == sentence && $0.tokens.contains(token)
      }), let name = mentions.mention(of: office.leader, in: office.tokens, of: sentence),
      token < name.tokens.lowerBound, !isPossessive(token)
    else { return nil }
    return Party(entity: office.leader, tokens: name.tokens)
  }

  private static let headRelations: Set<String> = [
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "conj",
  ]

  private func isPossessive(_ token: Int) -> Bool {
    let next = token + 1
    let tokens = graph.sentence.tokens
    return next < tokens.count && tokens[next].xpos == "POS"
  }

  /// How a text lists whom a noun means: "countries such as Chad".
  private static let exampleLabels: Set<String> = [
    "nmod:such_as", "nmod:including", "nmod:like", "nmod:namely",
  ]

  /// How a text says for whom people or bodies act, most certain first.
  private static let ownerLabels: [Set<String>] = [
    ["nmod:poss", "amod", "compound"], ["nmod:of", "nmod:from", "nmod:in"],
  ]

  /// A noun that names stand in apposition to: "its ally, Chad", "two states, Chad and Niger".
  private func apposition(of token: Int) -> [Party]? {
    for edge in graph.edges(from: token) where edge.label == "appos" || edge.label == "flat" {
      let named = coordinated(edge.target).flatMap { member -> [Party] in
        guard let mention = mentions.mention(sentence: sentence, head: member) else { return [] }
        return mention.entities.map { Party(entity: $0, tokens: mention.tokens) }
      }
      if !named.isEmpty { return named }
    }
    return nil
  }

  /// Whom a plural lists after a colon or comma, across what else is said of it: "with three
  /// countries under the new law: Chad, Niger and Togo".
  private func listed(by token: Int) -> [Party] {
    let tokens = graph.sentence.tokens
    guard tokens[token].xpos == "NNS" else { return [] }
    for index in tokens.indices where index > token && tokens[index].relation == "appos" {
      let head = tokens[index].head
      guard head == tokens[token].head || isBelow(head, token) else { continue }
      let members = coordinated(index)
      let named = members.flatMap { member -> [Party] in
        guard let mention = mentions.mention(sentence: sentence, head: member) else { return [] }
        return mention.entities.map { Party(entity: $0, tokens: mention.tokens) }
      }
      if members.count > 1, named.count == members.count { return named }
    }
    return []
  }

  private func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var token = token
    var steps = 0
    while token >= 0, steps < graph.sentence.tokens.count {
      if token == ancestor { return true }
      token = graph.sentence.tokens[token].head
      steps += 1
    }
    return false
  }

  /// The states and organizations that people or bodies act for.
  private func principals(of token: Int, by labels: Set<String>) -> [Party] {
    graph.edges(from: token).filter { labels.contains($0.label) }
      .flatMap { coordinated($0.target) }
      .flatMap { target -> [Party] in
        guard let mention = mentions.mention(sentence: sentence, head: target) else { return [] }
        let words =
          min(mention.tokens.lowerBound, token)..<max(mention.tokens.upperBound, token + 1)
        return mention.entities.compactMap(acting).map { Party(entity: $0, tokens: words) }
      }
  }

  /// A state or organization itself, the state of a leader whose government acts.
  private func acting(_ entity: EntityID) -> EntityID? {
    switch entity.kind {
    case .state, .organization: entity
    case .leader: homes[entity]
    case .project, .place, nil: nil
    }
  }
}
