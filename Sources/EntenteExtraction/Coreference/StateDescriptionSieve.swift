import EntenteLanguage
import EntenteModel

/// "The regime", "the country", "the government" without a name: the state that the sentence or the
/// sentences before speak of, else the one that the whole article is about. "The administration" is
/// the last one named, else that of the state whose word it is.
struct StateDescriptionSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    let reader = StateDescriptionReader(resolution)
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        guard let start = reader.phrase(sentence, token),
          let state = reader.state(sentence, token)
        else { continue }
        resolution.add(
          sentence, start..<token + 1, head: token, [state], form: .nominal,
          sieve: "state-description")
      }
    }
  }
}

/// Reads bare descriptions of states.
struct StateDescriptionReader {
  private let resolution: Resolution
  private let antecedents: Antecedents
  private let main: EntityID?
  private static let window = 2

  init(_ resolution: Resolution) {
    self.resolution = resolution
    antecedents = Antecedents(resolution: resolution)
    main = resolution.mainState
  }

  private func word(_ sentence: Int, _ token: Int) -> String { resolution.word(sentence, token) }

  private func isIn(_ list: String, _ sentence: Int, _ token: Int) -> Bool {
    resolution.lexicon.contains(word(sentence, token), in: list)
  }

  // MARK: Phrases

  /// The first token of a definite description without a name whose noun a token is.
  func phrase(_ sentence: Int, _ token: Int) -> Int? {
    guard
      isIn("country-noun", sentence, token) && !isIn("vague-country-noun", sentence, token)
        || isIn("regime-noun", sentence, token),
      !resolution.isTaken(sentence, token..<token + 1),
      !["of", "in", "between"].contains(word(sentence, token + 1))
    else { return nil }
    let start = start(sentence, token)
    guard ["the", "this"].contains(word(sentence, start - 1)), token - start < 3,
      !isModifier(sentence, token), (start..<token).allSatisfy({ !isNamed(sentence, $0) })
    else { return nil }
    return start
  }

  /// A noun that goes on is no country: country report, government bonds.
  private func isModifier(_ sentence: Int, _ token: Int) -> Bool {
    resolution.token(sentence, token + 1)?.upos == "NOUN"
      && resolution.token(sentence, token)?.head == token + 1
  }

  private func isNamed(_ sentence: Int, _ token: Int) -> Bool {
    resolution.mention(sentence, at: token) != nil || resolution.matches[sentence][token] != nil
  }

  /// The first adjective before the noun.
  private func start(_ sentence: Int, _ token: Int) -> Int {
    var start = token
    while resolution.token(sentence, start - 1)?.upos == "ADJ",
      resolution.matches[sentence][start - 1] == nil
    {
      start -= 1
    }
    return start
  }

  // MARK: Antecedents

  /// The state that the description at a token stands for.
  func state(_ sentence: Int, _ token: Int) -> EntityID? {
    if word(sentence, token) == "administration", let state = administration(before: sentence) {
      return state
    }
    if isIn("country-noun", sentence, token),
      let state = inSentence(sentence, before: token) ?? home(sentence, around: token)
    {
      return state
    }
    return subject(before: sentence, token) ?? main
  }

  /// The state of the last administration that the text has named.
  private func administration(before sentence: Int) -> EntityID? {
    let named = resolution.mentions.last {
      $0.sentence <= sentence && $0.sieve == AdministrationSieve.name
    }
    return named?.entities.first
      ?? resolution.lexicon.usualState(of: "administration").flatMap {
        resolution.plainlyNamed.contains($0) ? $0 : nil
      }
  }

  /// The last state that the sentence names before a token and that takes no other part in the
  /// clause of the token.
  private func inSentence(_ sentence: Int, before token: Int) -> EntityID? {
    let tokens = resolution.sentences[sentence].tokens
    let clause = antecedents.clauseSubject(sentence, around: token)
    return resolution.mentions(before: sentence, token, sentences: 0).first { mention in
      let actor = mention.form == .adjective ? tokens[mention.head].head : mention.head
      return mention.entities.count == 1 && mention.entities[0].kind == .state
        && (mention.form != .adjective || isActor(sentence, actor))
        && actor != clause && !antecedents.holds(sentence, actor, token)
    }?.entities.first
  }

  /// The state of the leader of whom the clause of a token speaks: "Rhee led the country".
  private func home(_ sentence: Int, around token: Int) -> EntityID? {
    guard let subject = antecedents.clauseSubject(sentence, around: token),
      let leader = antecedents.actors(sentence, subject).first, leader.kind == .leader
    else { return nil }
    return resolution.home(of: leader, in: sentence)
  }

  private func isActor(_ sentence: Int, _ token: Int) -> Bool {
    resolution.token(sentence, token).map {
      resolution.lexicon.contains($0.lemma, in: "actor-noun")
    } ?? false
  }

  /// The state that is the subject of one of the sentences before.
  private func subject(before sentence: Int, _ token: Int) -> EntityID? {
    if let subject = antecedents.clauseSubject(sentence, around: token),
      states(sentence, subject).count == 1
    {
      return nil
    }
    for number in stride(from: sentence - 1, through: max(0, sentence - Self.window), by: -1)
    where resolution.sentences[number].paragraph == resolution.sentences[sentence].paragraph {
      guard let subject = antecedents.mainSubject(number) else { continue }
      let states = states(number, subject)
      if states.count == 1 { return states[0] }
    }
    return nil
  }

  private func states(_ sentence: Int, _ token: Int) -> [EntityID] {
    antecedents.actors(sentence, token).filter { $0.kind == .state }
  }
}

extension Resolution {
  /// The state that an article is about: more than half of all names of states are its, or its
  /// first sentence names it and more paragraphs speak of it than of any other.
  var mainState: EntityID? {
    var counts: [EntityID: Int] = [:]
    var paragraphs: [EntityID: Set<Int>] = [:]
    for mention in mentions where mention.entities.count == 1 {
      for id in mention.entities where id.kind == .state {
        counts[id, default: 0] += 1
        paragraphs[id, default: []].insert(sentences[mention.sentence].paragraph)
      }
    }
    let total = counts.values.reduce(0, +)
    if let most = Self.single(counts), most.count > 2, most.count * 2 > total { return most.id }
    guard let widest = Self.single(paragraphs.mapValues(\.count)), widest.count > 2,
      mentions.first(where: { $0.entities.first?.kind == .state })?.entities == [widest.id]
    else { return nil }
    return widest.id
  }

  /// The key with the largest number, where no other has the same.
  private static func single(_ counts: [EntityID: Int]) -> (id: EntityID, count: Int)? {
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      counts.filter({ $0.value == best.value }).count == 1
    else { return nil }
    return (best.key, best.value)
  }
}
