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
      let state = mainInSentence(sentence, before: token)
        ?? inSentence(sentence, before: token) ?? home(sentence, around: token)
    {
      return state
    }
    if let main, speaks(of: main, before: sentence) { return main }
    return subject(before: sentence, token) ?? main
  }

  /// Whether the sentence before, in the same paragraph, names a state, whatever its part there.
  private func speaks(of state: EntityID, before sentence: Int) -> Bool {
    sentence > 0
      && resolution.sentences[sentence - 1].paragraph == resolution.sentences[sentence].paragraph
      && resolution.mentionsOfSentence[sentence - 1].contains {
        resolution.mentions[$0].entities == [state]
      }
  }

  /// The state that the article is about, where the sentence speaks of it before a token, unless it
  /// or one of its leaders acts on the country of which the token speaks.
  private func mainInSentence(_ sentence: Int, before token: Int) -> EntityID? {
    guard let main else { return nil }
    let clause = clauseActor(sentence, around: token)
    let mentions = resolution.mentions(before: sentence, token, sentences: 0)
    let isNamed = mentions.contains {
      $0.entities == [main] && $0.head != clause && !antecedents.holds(sentence, $0.head, token)
    }
    let leaders = mentions.flatMap(\.entities).filter { $0.kind == .leader }
    let acts =
      clause.map { antecedents.actors(sentence, $0).contains(main) } ?? false
      || leaders.contains { resolution.home(of: $0, in: sentence) == main }
    return isNamed && !acts ? main : nil
  }

  /// The subject of the clause around a token; of a relative clause what it is said of.
  private func clauseActor(_ sentence: Int, around token: Int) -> Int? {
    antecedents.clauseSubject(sentence, around: token).map {
      antecedents.relativeHead(sentence, $0) ?? $0
    }
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
    let clause = clauseActor(sentence, around: token)
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
  /// The state that an article is about: more than half of all names of states are its, or the
  /// article names it first and more paragraphs speak of it than of any other; of an article of few
  /// paragraphs as many, of one paragraph as many names.
  var mainState: EntityID? {
    var counts: [EntityID: Int] = [:]
    var paragraphs: [EntityID: Set<Int>] = [:]
    var first: Mention?
    for mention in mentions where mention.entities.count == 1 && mention.entities[0].kind == .state
    {
      let id = mention.entities[0]
      counts[id, default: 0] += 1
      paragraphs[id, default: []].insert(sentences[mention.sentence].paragraph)
      if mention.bytes.lowerBound < first?.bytes.lowerBound ?? .max { first = mention }
    }
    let total = counts.values.reduce(0, +)
    if let most = counts.first(where: { $0.value > 2 && $0.value * 2 > total }) { return most.key }
    guard let id = first?.entities[0], let own = paragraphs[id]?.count else { return nil }
    let widest = paragraphs.filter { $0.key != id }.values.map(\.count).max() ?? 0
    if own > 2 && own > widest { return id }
    guard isSummary, own == widest else { return nil }
    return own > 1 || counts[id, default: 0] > 1 && counts[id] == counts.values.max() ? id : nil
  }

  /// Whether an article is as short as the summary of a country.
  private var isSummary: Bool { Set(sentences.map(\.paragraph)).count <= Self.summaryParagraphs }

  private static let summaryParagraphs = 5
}
