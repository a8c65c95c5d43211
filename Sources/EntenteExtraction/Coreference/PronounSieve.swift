import EntenteLanguage
import EntenteModel

/// Pronouns and possessives of states, persons, organizations and projects, in the order of the
/// text.
///
/// A possessive is bound by the subject of its clause, a subject pronoun by the subject of the clause
/// or sentence before; where that subject is something that is no entity, the pronoun stays open,
/// since it may well mean that. After the salience of Lappin and Leass (1994), reduced to subjects.
struct PronounSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices
      where !resolution.isTaken(sentence, token..<token + 1) {
        let word = resolution.word(sentence, token)
        let reader = PronounReader(resolution, sentence, token)
        let ids: [EntityID]
        if resolution.lexicon.contains(word, in: "person-pronoun") {
          ids = reader.person()
        } else if resolution.lexicon.contains(word, in: "state-pronoun") {
          ids = word.hasPrefix("th") ? reader.several() : reader.one()
        } else {
          continue
        }
        guard !ids.isEmpty else { continue }
        resolution.add(sentence, token..<token + 1, ids, form: .pronoun, sieve: "pronoun")
      }
    }
  }
}

/// Looks for what one pronoun stands for.
struct PronounReader {
  private let resolution: Resolution
  private let sentence: Int
  private let token: Int
  private let antecedents: Antecedents
  private static let window = 3

  init(_ resolution: Resolution, _ sentence: Int, _ token: Int) {
    self.resolution = resolution
    self.sentence = sentence
    self.token = token
    antecedents = Antecedents(resolution: resolution)
  }

  private var isPossessive: Bool { resolution.token(sentence, token)?.relation == "nmod:poss" }

  /// He, his, she: the nearest subject that is a person, else the nearest person before; a person
  /// of the same sentence comes before the subjects of earlier ones.
  func person() -> [EntityID] {
    for subject in subjects() {
      if subject.sentence < sentence, let here = personOfSentence() { return here }
      let ids = antecedents.actors(subject.sentence, subject.token)
      if ids.count == 1, ids[0].kind == .leader { return ids }
      if isOtherPerson(subject.sentence, subject.token) { return [] }
    }
    let runs = resolution.runs.filter {
      $0.sentence == sentence && $0.tokens.upperBound <= token
        || $0.sentence < sentence && sentence - $0.sentence <= 1
    }
    guard let last = runs.last, let id = last.person else { return [] }
    return resolution.persons[id]?.isLeader == true ? [id] : []
  }

  /// The only person whom the sentence has named before the pronoun, if a leader; nil where it has
  /// named none or several.
  private func personOfSentence() -> [EntityID]? {
    let named = Set(
      resolution.runs.filter { $0.sentence == sentence && $0.tokens.upperBound <= token }
        .map(\.person))
    guard named.count == 1, let only = named.first else { return nil }
    return only.flatMap { resolution.persons[$0] }.map { $0.isLeader ? [$0.id] : [] } ?? []
  }

  /// Whether a token is in the name of a person who is no leader.
  private func isOtherPerson(_ sentence: Int, _ token: Int) -> Bool {
    resolution.runs.contains {
      $0.sentence == sentence && $0.tokens.contains(token)
        && ($0.person.flatMap { resolution.persons[$0] }?.isLeader != true)
    }
  }

  /// It, its: one state, organization or project.
  func one() -> [EntityID] {
    guard !isExpletive else { return [] }
    guard let subject = subjects().first else { return [] }
    let ids = antecedents.actors(subject.sentence, subject.token).filter {
      $0.kind != .leader && $0.kind != .place
    }
    return ids.count == 1 ? ids : []
  }

  /// They, their: several entities, or a state whose officials or people act; else those that the
  /// sentence joined before.
  func several() -> [EntityID] {
    for (index, subject) in subjects().enumerated() {
      let ids = antecedents.actors(subject.sentence, subject.token).filter { $0.kind != .place }
      if ids.count > 1 { return ids }
      let word = resolution.token(subject.sentence, subject.token)
      let isPlural = word?.xpos == "NNS" || word?.xpos == "NNPS"
      if isPlural || isPossessive && index == 0 {
        let acting = ids.filter { $0.kind != .leader }
        if isPlural || !acting.isEmpty { return acting }
      }
      if subject.sentence < sentence { break }
    }
    return antecedents.joined(sentence, before: token)
  }

  /// It that stands for nothing: "it is clear that".
  private var isExpletive: Bool {
    guard resolution.word(sentence, token) == "it", let word = resolution.token(sentence, token)
    else {
      return false
    }
    if word.relation == "expl" { return true }
    let tokens = resolution.sentences[sentence].tokens
    guard tokens.indices.contains(word.head), ["ADJ", "NOUN"].contains(tokens[word.head].upos)
    else { return false }
    return tokens.contains {
      $0.head == word.head
        && ["csubj", "ccomp", "advcl", "acl", "acl:relcl", "xcomp"].contains($0.relation)
    }
  }

  /// Subjects from the nearest: of the clauses around the pronoun, then of the sentences before.
  private func subjects() -> [(sentence: Int, token: Int)] {
    var found: [(sentence: Int, token: Int)] = []
    var from = token
    if let fronted = antecedents.frontedSubject(sentence, before: token) {
      found.append((sentence, fronted))
    }
    for _ in 0..<3 {
      guard let subject = antecedents.clauseSubject(sentence, around: from), subject != token else {
        break
      }
      // Inside its own clause only a possessive or reflexive is bound by the subject.
      let isOwnClause = found.isEmpty && from == token
      let head = resolution.sentences[sentence].tokens[subject].head
      let isCoArgument = resolution.sentences[sentence].tokens[token].head == head
      if subject < token && !(isOwnClause && isCoArgument && !isPossessive) {
        found.append((sentence, subject))
      }
      guard resolution.sentences[sentence].tokens.indices.contains(head), head != from else {
        break
      }
      from = head
    }
    for number in stride(from: sentence - 1, through: max(0, sentence - Self.window), by: -1)
    where resolution.sentences[number].paragraph == resolution.sentences[sentence].paragraph {
      if let subject = antecedents.mainSubject(number) { found.append((number, subject)) }
    }
    return found
  }
}
