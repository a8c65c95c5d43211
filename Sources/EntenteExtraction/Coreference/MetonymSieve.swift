import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Capitals and seats of government: the state, unless the city is meant.
///
/// By default a capital is its state (91 of 100 in analyses of foreign policy). It is the city after
/// a preposition of place, in the name of a conference or street, and beside another city. Which of
/// two states a capital belongs to is told by the date of the sentence, by the names in the sentence
/// and in the paragraph, and by the day of publication.
struct MetonymSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices {
        guard let match = resolution.matches[sentence][token],
          !resolution.isTaken(sentence, token..<token + 1)
        else { continue }
        let chooser = CandidateChooser(resolution, sentence)
        let parts = match.parts.compactMap { part in
          Self.state(part.candidates, resolution, sentence)
            ?? chooser.choice(of: part.candidates)?.entity
        }
        guard let first = parts.first, !parts.contains(where: { $0.kind == nil }) else { continue }
        let place = match.candidates.first { $0.entity.kind == .place }?.entity
        if match.isDyad {
          resolution.add(sentence, token..<token + 1, parts, form: .adjective, sieve: "metonym")
        } else if let place, PlaceReading(resolution, sentence).isPlace(token) {
          resolution.add(
            sentence, token..<token + 1, [place], place: place, form: .name, sieve: "place")
        } else if first.kind == .state || first.kind == .organization {
          resolution.add(
            sentence, token..<token + 1, [first], place: place, form: .name, sieve: "metonym")
        }
      }
    }
  }

  /// The state whose seat the name is.
  private static func state(
    _ candidates: [NameCandidate], _ resolution: Resolution, _ sentence: Int
  ) -> EntityID? {
    let seats = candidates.filter { $0.role == .metonym && !$0.isRare }
    guard seats.count > 1 else { return seats.first?.entity ?? rare(candidates, resolution) }
    let named = resolution.days.named(in: sentence)
    let byDate = seats.filter { named != nil && $0.holds(on: named) }
    if byDate.count == 1 { return byDate[0].entity }
    if let id = namedNearby(seats.map(\.entity), resolution, sentence) { return id }
    let day = resolution.days.day(of: sentence)
    return (seats.first { $0.holds(on: day) } ?? seats.first)?.entity
  }

  private static func rare(_ candidates: [NameCandidate], _ resolution: Resolution) -> EntityID? {
    candidates.first {
      $0.role == .metonym && resolution.plainlyNamed.contains($0.entity)
    }?.entity
  }

  /// The only one of some states that the sentence names, or else the paragraph; leaders speak for
  /// their states.
  private static func namedNearby(
    _ states: [EntityID], _ resolution: Resolution, _ sentence: Int
  ) -> EntityID? {
    let paragraph = resolution.sentences[sentence].paragraph
    let inParagraph = resolution.sentences.indices.filter {
      resolution.sentences[$0].paragraph == paragraph
    }
    for window in [[sentence], inParagraph] {
      let named = Set(
        window.flatMap { number in
          resolution.mentionsOfSentence[number].flatMap { index -> [EntityID] in
            let mention = resolution.mentions[index]
            guard mention.sieve != "metonym" else { return [] }
            return mention.entities.flatMap { id in
              id.kind == .leader ? resolution.gazetteer.offices(of: id).map(\.holder) : [id]
            }
          }
        })
      let found = states.filter(named.contains)
      if found.count == 1 { return found[0] }
    }
    return nil
  }
}

/// Tells whether a capital is meant as a city.
struct PlaceReading {
  private let resolution: Resolution
  private let sentence: Int

  init(_ resolution: Resolution, _ sentence: Int) {
    self.resolution = resolution
    self.sentence = sentence
  }

  func isPlace(_ token: Int) -> Bool {
    let before = resolution.word(sentence, token - 1)
    let after = resolution.word(sentence, token + 1)
    if resolution.lexicon.contains(after, in: "place-head"), after.first?.isLetter ?? false {
      return true
    }
    if resolution.isIn("city-part", sentence, token - 1)
      || before == "of" && resolution.isIn("city-noun", sentence, token - 2)
    {
      return true
    }
    if isSeized(token) { return true }
    guard resolution.lexicon.contains(before, in: "place-preposition") else { return false }
    // "influence in Pyongyang" and "faith in Moscow" mean the government.
    return !(before == "in" && resolution.isIn("influence-noun", sentence, token - 2))
      && before != "toward"
      && before != "towards"
  }

  /// Whether the name is what a verb of war takes: occupied Tirana, captured Kabul.
  private func isSeized(_ token: Int) -> Bool {
    guard let word = resolution.token(sentence, token),
      ["obj", "nsubj:pass"].contains(word.relation),
      let verb = resolution.token(sentence, word.head)
    else { return false }
    return resolution.lexicon.contains(verb.lemma, in: "seizing-verb")
  }
}
