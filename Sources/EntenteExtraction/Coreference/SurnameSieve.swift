import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Family names alone, and the first names of monarchs.
///
/// Of several persons of the document with one family name, the one counts who held office on the
/// day that the sentence names, else the one named last. A family name that nobody in the document
/// has is read as a leader of the gazetteer only where a title, a state and the time point to one.
struct SurnameSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    var shortNames: [String: [EntityID]] = [:]
    for person in resolution.persons.values.sorted(by: { $0.id < $1.id }) {
      shortNames[person.surname, default: []].append(person.id)
      if Self.isCalledByFirstName(person) {
        shortNames[person.given, default: []].append(person.id)
      }
      for word in person.marked.sorted() where word != person.surname {
        shortNames[word, default: []].append(person.id)
      }
    }
    for index in resolution.runs.indices where resolution.runs[index].person == nil {
      readTitled(index, shortNames, in: &resolution)
    }
    for person in resolution.persons.values.sorted(by: { $0.id < $1.id })
    where shortNames[person.surname]?.contains(person.id) != true {
      shortNames[person.surname, default: []].append(person.id)
    }
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices
      where !resolution.isTaken(sentence, token..<token + 1) {
        readBare(sentence, token, shortNames, in: &resolution)
      }
    }
  }

  private static func isCalledByFirstName(_ person: Resolution.Person) -> Bool {
    let words = person.name.lowercased().split { " -".contains($0) }
    return person.given.count > 3
      && words.contains {
        ["bin", "ibn", "al", "ben", "ii", "iii", "iv", "v", "vi", "vii", "i"].contains($0)
      }
  }

  // MARK: After a title

  /// "President Nixon": somebody of the document, else of the gazetteer, else somebody new.
  private func readTitled(
    _ index: Int, _ shortNames: [String: [EntityID]], in resolution: inout Resolution
  ) {
    let run = resolution.runs[index]
    let key = NamePieces.words(of: resolution.text(run.sentence, run.tokens)).joined(separator: " ")
    let title = run.title
    guard title?.relation != nil, !key.isEmpty, !resolution.isTaken(run.sentence, run.tokens) else {
      return
    }
    let known =
      shortNames[key].flatMap { pick($0, run.sentence, run.tokens.lowerBound, resolution) }
      ?? holder(run, in: resolution)
    let name = resolution.text(run.sentence, run.tokens)
    guard let id = known ?? newPerson(name, run, in: &resolution) else { return }
    resolution.know(id, name: name)
    resolution.runs[index].person = id
    resolution.persons[id]?.isLeader = true
    resolution.addLeader(resolution.runs[index], id, sieve: "title")
    OfficeSieve().read(index, in: &resolution)
  }

  /// Somebody whom only a title and a family name tell of; a place of that name is the likelier
  /// reading of words such as "Secretary Island".
  private func newPerson(
    _ name: String, _ run: NameRun, in resolution: inout Resolution
  ) -> EntityID? {
    guard name.count > 2, run.titleTokens?.upperBound == run.tokens.lowerBound,
      !(resolution.matches[run.sentence][run.tokens.lowerBound]?.candidates
        .contains { $0.role != .surname && $0.entity.kind != .place } ?? false)
    else { return nil }
    return resolution.know(unknown: name, isLeader: true)
  }

  /// The gazetteer's leader with that family name who held such an office then.
  private func holder(_ run: NameRun, in resolution: Resolution) -> EntityID? {
    let candidates = surnames(run.sentence, run.tokens.lowerBound, resolution)
    guard let title = run.title else { return nil }
    let day = resolution.days.day(of: run.sentence)
    let fitting = candidates.filter { id in
      resolution.gazetteer.offices(of: id).contains { office in
        resolution.plainlyNamed.contains(office.holder)
          && office.officeClass.fits(title) && (day.map { office.isNear($0, years: 1) } ?? true)
      }
    }
    return resolution.likeliest(fitting, in: run.sentence)
  }

  private func surnames(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> [EntityID] {
    resolution.matches[sentence][token]?.candidates.filter { $0.role == .surname }.map(\.entity)
      ?? []
  }

  // MARK: Alone

  private func readBare(
    _ sentence: Int, _ token: Int, _ shortNames: [String: [EntityID]],
    in resolution: inout Resolution
  ) {
    guard let form = resolution.token(sentence, token)?.form, form.first?.isUppercase ?? false
    else { return }
    let key = NamePieces.words(of: form).joined(separator: " ")
    let range = token..<token + 1
    let other =
      resolution.matches[sentence][token]?.candidates.contains {
        $0.role != .surname && !$0.isRare && [.state, .organization].contains($0.entity.kind)
          && $0.role != .metonym
      } ?? false
    if other { return }
    if let ids = shortNames[key], let id = pick(ids, sentence, token, resolution) {
      guard resolution.persons[id]?.isLeader == true else {
        return resolution.take(sentence, range)
      }
      resolution.addLeader(NameRun(sentence: sentence, tokens: range), id, sieve: "surname")
    } else if shortNames[key] == nil, let id = famous(sentence, token, resolution) {
      resolution.know(id, name: form)
      resolution.addLeader(NameRun(sentence: sentence, tokens: range), id, sieve: "famous")
    }
  }

  /// A leading office holder of the time whom the document never names in full.
  private func famous(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> EntityID? {
    isNoun(sentence, token, resolution) ? resolution.leadingSurname(sentence, token) : nil
  }

  /// A name at the beginning of a sentence may be any word; elsewhere the tagger must agree.
  private func isNoun(_ sentence: Int, _ token: Int, _ resolution: Resolution) -> Bool {
    guard let word = resolution.token(sentence, token) else { return false }
    let isProper = word.upos == "PROPN" || word.upos == "X"
    guard isProper, resolution.sentences[sentence].zone == .body,
      !resolution.lexicon.contains(resolution.word(sentence, token), in: "no-surname")
    else { return false }
    let next = resolution.token(sentence, token + 1)?.form.first
    let before = token > 0 ? resolution.token(sentence, token - 1)?.form.first : nil
    // Part of a longer name that nobody knows.
    return !(next?.isUppercase ?? false) && !(before?.isUppercase ?? false && token > 1)
  }

  private func pick(
    _ ids: [EntityID], _ sentence: Int, _ token: Int, _ resolution: Resolution
  ) -> EntityID? {
    guard ids.count > 1 else { return ids.first }
    if let day = resolution.days.named(in: sentence) {
      let inOffice = ids.filter { id in
        resolution.gazetteer.offices(of: id).contains { $0.isHeld(on: day) == true }
      }
      if inOffice.count == 1 { return inOffice[0] }
    }
    let before = resolution.mentions(before: sentence, token, sentences: 40)
      .first { $0.entities.count == 1 && ids.contains($0.entities[0]) }
    if let before { return before.entities[0] }
    return resolution.mentions.first { $0.entities.count == 1 && ids.contains($0.entities[0]) }?
      .entities[0]
      ?? ids.first
  }
}

extension OfficeClass {
  /// Whether a title may name such an office.
  func fits(_ title: MentionLexicon.Title) -> Bool {
    rawValue == title.officeClass || isLeading && title.relation == "leads"
  }
}
