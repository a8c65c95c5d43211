import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Names that stand for one thing by themselves: states and their adjectives, organizations, known
/// projects, groups of states; a date, a condition or another name of the text decides between
/// several meanings. Capitals wait for `MetonymSieve`, persons for theirs.
struct AliasSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        guard let match = resolution.matches[sentence][token],
          !resolution.isTaken(sentence, token..<token + 1)
        else { continue }
        read(match, sentence, token, in: &resolution)
      }
    }
  }

  private func read(
    _ match: NameMatch, _ sentence: Int, _ token: Int, in resolution: inout Resolution
  ) {
    let chooser = CandidateChooser(resolution, sentence)
    let choices = match.parts.compactMap { chooser.choice(of: $0.candidates) }
    guard let first = choices.first, !choices.contains(where: { $0.role == .metonym }) else {
      return
    }
    if first.entity.rawValue.hasPrefix("period:") {
      return resolution.take(sentence, token..<token + 1)
    }
    // A people is no state, nor is a language: ethnic Somalis, English-speaking regions.
    if resolution.lexicon.contains(resolution.word(sentence, token - 1), in: "people-adjective")
      || first.role == .adjective && isLanguage(sentence, token, resolution)
    {
      return resolution.take(sentence, token..<token + 1)
    }
    if first.entity.rawValue.hasPrefix("group:") {
      let members = resolution.gazetteer.states(of: first.entity)
      resolution.add(sentence, token..<token + 1, members, form: .nominal, sieve: "group")
      return
    }
    // A place whose name another sieve may want, such as a family name, waits.
    let place = first.entity.kind == .place ? first.entity : nil
    let isAdjective =
      match.isDyad
      || first.role == .adjective
        && !PeopleNoun.isPeople(resolution, sentence, token)
    resolution.add(
      sentence, token..<token + 1, choices.map(\.entity), place: place,
      form: isAdjective ? .adjective : .name, sieve: "alias")
  }

  private func isLanguage(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> Bool {
    let isJoined = ["-", "–"].contains(resolution.word(sentence, token + 1))
    let next = resolution.word(sentence, token + (isJoined ? 2 : 1))
    return resolution.lexicon.contains(next, in: "language-noun")
  }
}

/// Tells "the French attempted" from "the French attempt": the word ends its phrase.
enum PeopleNoun {
  static func isPeople(_ resolution: Resolution, _ sentence: Int, _ token: Int) -> Bool {
    guard resolution.word(sentence, token - 1) == "the" else { return false }
    let next = resolution.word(sentence, token + 1)
    if next.isEmpty || resolution.lexicon.contains(next, in: "the-people-next") { return true }
    guard let word = resolution.token(sentence, token),
      let after = resolution.token(sentence, token + 1)
    else { return false }
    return nounRelations.contains(word.relation) && phraseEnds.contains(after.upos)
  }

  private static let nounRelations: Set<String> = [
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj",
  ]
  private static let phraseEnds: Set<String> = ["ADP", "ADV", "AUX", "PUNCT", "SCONJ", "VERB"]
}

/// Chooses what a name means.
struct CandidateChooser {
  private let resolution: Resolution
  private let sentence: Int

  init(_ resolution: Resolution, _ sentence: Int) {
    self.resolution = resolution
    self.sentence = sentence
  }

  /// The best of some candidates that are no persons; nil where none may be meant.
  func choice(of candidates: [NameCandidate]) -> NameCandidate? {
    var open = candidates.filter { $0.entity.kind != .leader && isAllowed($0) }
    // Korea is the undivided one where the text names the two by their own names.
    let hasOwnNames = candidates.contains {
      $0.isRare && resolution.plainlyNamed.contains($0.entity)
    }
    if !hasOwnNames { open = preferring(open) { !isOver($0) } }
    open = preferring(open) { !$0.isRare }
    open = preferring(open) { holds($0) }
    if open.count > 1 { open = preferring(open) { resolution.plainlyNamed.contains($0.entity) } }
    return open.first
  }

  /// The candidates that pass, with those that are rare only where nothing plain is left or the
  /// plain meaning was over by then; all where none passes.
  private func preferring(
    _ candidates: [NameCandidate], _ test: (NameCandidate) -> Bool
  ) -> [NameCandidate] {
    let passing = candidates.filter(test)
    return passing.isEmpty ? candidates : passing
  }

  private func isAllowed(_ candidate: NameCandidate) -> Bool {
    if !candidate.requires.isEmpty,
      !candidate.requires.contains(where: resolution.plainlyNamed.contains)
    {
      return false
    }
    guard candidate.isRare else { return true }
    // Something in the text must point to a rare meaning.
    if candidate.entity.kind == .place {
      return resolution.gazetteer.states(of: candidate.entity)
        .contains(where: resolution.plainlyNamed.contains)
    }
    return true
  }

  /// Whether the thing no longer existed.
  private func isOver(_ candidate: NameCandidate) -> Bool {
    guard let day = resolution.days.day(of: sentence) else { return false }
    return resolution.gazetteer.existed(candidate.entity, on: day) == false
  }

  private func holds(_ candidate: NameCandidate) -> Bool {
    candidate.holds(on: resolution.days.day(of: sentence))
  }
}
