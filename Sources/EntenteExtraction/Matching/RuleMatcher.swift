import EntenteLanguage
import EntenteModel

/// Finds every match of the rules in one sentence.
struct RuleMatcher {
  let rules: RuleSet
  let schema: RelationSchema
  let graph: EnhancedGraph
  let parties: PartyFinder
  let sentence: Int
  /// What the sentences before said.
  var earlier = EarlierMatches()

  private var walker: PathWalker { PathWalker(graph: graph) }
  private var arguments: ArgumentFinder { ArgumentFinder(graph: graph, parties: parties) }

  /// More pairs than this are no statement but a list.
  private static let pairLimit = 24

  /// The matches in the order of their triggers.
  func matches() -> [RuleMatch] {
    attempts().flatMap(\.matches)
  }

  /// Every rule whose trigger stands in the sentence, with what became of it.
  func attempts() -> [RuleAttempt] {
    var earlier = earlier
    return graph.sentence.tokens.indices.flatMap { token in
      let attempts = candidates(at: token).map { attempt($0, at: token, after: earlier) }
      for match in attempts.flatMap(\.matches) { earlier.read(match) }
      return attempts
    }
  }

  private func attempt(
    _ rule: Rule, at token: Int, after earlier: EarlierMatches
  ) -> RuleAttempt {
    guard conditionsHold(rule, at: token) else {
      return RuleAttempt(rule: rule, trigger: token, matches: [], miss: .condition)
    }
    let pairs = pairs(of: rule, at: token, after: earlier)
    let matches = pairs.filter { isAllowed($0, by: rule, $1) }.map { subject, object in
      RuleMatch(rule: rule, sentence: sentence, trigger: token, subject: subject, object: object)
    }
    if !matches.isEmpty && matches.count <= Self.pairLimit {
      return RuleAttempt(rule: rule, trigger: token, matches: matches, miss: nil)
    }
    return RuleAttempt(
      rule: rule, trigger: token, matches: [],
      miss: pairs.isEmpty ? missing(of: rule, at: token) : .kinds)
  }

  private func missing(of rule: Rule, at token: Int) -> RuleAttempt.Miss {
    guard let subject = rule.slots.subject,
      !arguments.first(by: subject, from: token, of: ends(of: rule).subject).isEmpty
    else {
      return .subject
    }
    return .object
  }

  private func candidates(at token: Int) -> [Rule] {
    let word = graph.sentence.tokens[token]
    let byWord = [rules.lemma(of: word), participle(word)].compactMap { $0 }
      .flatMap { lemma in
        rules.candidates(lemma: lemma).filter { isTrigger(token, of: $0, as: lemma) }
      }
    guard let kind = parties.kind(at: token) else { return byWord }
    // A name by itself says nothing: its rules are tried only where their conditions hold.
    return byWord
      + rules.candidates(lemma: kind.rawValue)
      .filter { $0.kind == .mentions && conditionsHold($0, at: token) }
  }

  /// A participle as the adjective that it may be: what is banned bans nothing, a closed border is
  /// not close.
  private func participle(_ word: Token) -> String? {
    word.upos == "VERB" ? word.form.lowercased() : nil
  }

  private func isTrigger(_ token: Int, of rule: Rule, as lemma: String) -> Bool {
    let word = graph.sentence.tokens[token]
    let fits =
      switch rule.kind {
      case .verbs: word.upos == "VERB" && lemma == rules.lemma(of: word)
      case .nouns, .roles: word.upos == "NOUN" || word.upos == "PROPN"
      case .adjectives: word.upos == "ADJ" || lemma == participle(word)
      case .mentions: false
      }
    return fits && word.name == nil && !isPartOfTitle(token)
      && rule.triggers.contains { isWhole($0, at: token, as: lemma) }
  }

  /// "Commerce Secretary", "Defense Department": a capital noun before another one tells of nothing.
  private func isPartOfTitle(_ token: Int) -> Bool {
    let (word, next) = (
      graph.sentence.tokens[token], graph.sentence.tokens.dropFirst(token + 1).first
    )
    return word.upos == "PROPN" && ["compound", "nmod:desc", "amod"].contains(word.relation)
      && next?.upos == "PROPN" && next?.name == nil
  }

  /// Whether the particle of a trigger such as `write off` follows its verb.
  private func isWhole(_ trigger: String, at token: Int, as lemma: String) -> Bool {
    let words = trigger.split(separator: " ")
    guard words[0] == lemma else { return false }
    return words.dropFirst().allSatisfy { particle in
      graph.edges(from: token).contains {
        graph.sentence.tokens[$0.target].lemma == particle && !$0.isPropagated
      }
    }
  }

  private func conditionsHold(_ rule: Rule, at token: Int) -> Bool {
    rule.conditions.allSatisfy {
      !walker.tokens(from: token, by: $0.path).isEmpty == $0.isWanted
    }
  }

  private func pairs(
    of rule: Rule, at token: Int, after earlier: EarlierMatches
  ) -> [(Party, Party)] {
    let ends = ends(of: rule)
    var result: [(Party, Party)] = []
    if let both = rule.slots.both {
      result = Self.combinations(of: arguments.all(by: both, from: token))
    }
    if let subjects = rule.slots.subject.map({
      arguments.first(by: $0, from: token, of: ends.subject)
    }) {
      let objects =
        rule.slots.object.map { arguments.first(by: $0, from: token, of: ends.object) } ?? []
      result += subjects.flatMap { subject in objects.map { (subject, $0) } }
      if result.isEmpty, rule.slots.object?.endsAtHome == true {
        result = subjects.compactMap { subject in
          parties.homes[subject.entity].map { (subject, Party(entity: $0, tokens: subject.tokens)) }
        }
      }
      if result.isEmpty, let type = rule.slots.object?.earlier {
        result = subjects.compactMap { subject in
          earlier.subject(of: type, to: subject.entity).map {
            (subject, Party(entity: $0, tokens: subject.tokens))
          }
        }
      }
      if result.isEmpty, schema[rule.type]?.isSymmetric == true, !hasOthers(rule, at: token) {
        result = Self.combinations(of: subjects)
      }
    }
    return result
  }

  /// Whether a rule leads to somebody whom nothing names: "Chad and Niger trade with many countries" says
  /// nothing of the two.
  private func hasOthers(_ rule: Rule, at token: Int) -> Bool {
    guard let path = rule.slots.object else { return false }
    return walker.reachable(from: token, by: path).joined().contains { other in
      let word = graph.sentence.tokens[other]
      return word.name == nil && parties.actorNouns.contains(word.lemma.lowercased())
    }
  }

  private func isAllowed(_ subject: Party, by rule: Rule, _ object: Party) -> Bool {
    guard subject.entity != object.entity, let from = subject.entity.kind,
      let to = object.entity.kind
    else { return false }
    if rule.isAbroad, parties.homes[subject.entity] == object.entity { return false }
    if !rule.subjectKinds.isEmpty, !rule.subjectKinds.contains(from) { return false }
    if !rule.objectKinds.isEmpty, !rule.objectKinds.contains(to) { return false }
    return schema.allows(from, rule.type, to)
  }

  /// The kinds that a rule and its relation type ask for.
  private func ends(of rule: Rule) -> (subject: Set<EntityKind>, object: Set<EntityKind>) {
    let (subjects, objects) = schema.ends(of: rule.type)
    return (
      rule.subjectKinds.isEmpty ? subjects : subjects.intersection(rule.subjectKinds),
      rule.objectKinds.isEmpty ? objects : objects.intersection(rule.objectKinds)
    )
  }

  private static func combinations(of parties: [Party]) -> [(Party, Party)] {
    parties.indices.flatMap { first in
      parties.indices.filter { $0 > first }.map { (parties[first], parties[$0]) }
    }
  }
}
