import EntenteGazetteer
import EntenteLanguage
import EntenteModel

extension Resolution {
  /// Makes a leader of the gazetteer one of the document's persons.
  mutating func know(_ id: EntityID, name: String) {
    guard persons[id] == nil, let entry = gazetteer.entry(id) else { return }
    let words = NamePieces.words(of: entry.name)
    persons[id] = Person(
      id: id, surname: NamePieces.words(of: entry.surname).joined(separator: " "),
      given: words.first ?? "", isLeader: true, name: entry.name)
  }

  /// Makes somebody whom no gazetteer has one of the document's persons; returns the id.
  mutating func know(unknown name: String, isLeader: Bool) -> EntityID {
    let words = NamePieces.words(of: name).filter { !lexicon.contains($0, in: "name-suffix") }
    let id = EntityID(.leader, words.joined(separator: "-"))
    let shown = Self.capitalisedSurnames(name)
    if persons[id] == nil {
      persons[id] = Person(
        id: id, surname: words.last ?? "", given: words.first ?? "", isLeader: isLeader, name: shown
      )
    } else if isLeader {
      persons[id]?.isLeader = true
    }
    return id
  }

  /// Notes the words of a name that stand in capitals.
  mutating func mark(_ id: EntityID, by run: NameRun) {
    let capitals = run.tokens.map { sentences[run.sentence].tokens[$0].form }
      .filter { form in form.count > 3 && form.allSatisfy { !$0.isLetter || $0.isUppercase } }
    persons[id]?.marked.formUnion(
      capitals.map { NamePieces.words(of: $0).joined(separator: " ") })
  }

  /// KIM Jong Un and Askar AKAEV as other texts write them.
  private static func capitalisedSurnames(_ name: String) -> String {
    name.split(separator: " ").map { word in
      let letters = word.filter(\.isLetter)
      let isUpper = letters.count > 2 && letters.allSatisfy(\.isUppercase)
      return isUpper ? word.capitalizedParts : String(word)
    }.joined(separator: " ")
  }

  /// Makes one person of two.
  mutating func rename(_ old: EntityID, to new: EntityID) {
    guard let former = persons.removeValue(forKey: old) else { return }
    for index in runs.indices where runs[index].person == old { runs[index].person = new }
    if former.isLeader { persons[new]?.isLeader = true }
    replace(old, by: new)
  }

  /// Of several leaders the one whom the document fits best: in office on the day that the sentence
  /// speaks of, of a state that the document names; the first where nothing tells them apart.
  func likeliest(_ ids: [EntityID], in sentence: Int) -> EntityID? {
    guard ids.count > 1 else { return ids.first }
    let day = days.day(of: sentence)
    let rated = ids.map { id -> (Int, EntityID) in
      let offices = gazetteer.offices(of: id)
      var rating = offices.contains { plainlyNamed.contains($0.holder) } ? 2 : 0
      if let day {
        if offices.contains(where: { $0.isHeld(on: day) == true }) { rating += 2 }
        if offices.contains(where: { $0.isNear(day, years: 5) }) { rating += 1 }
      }
      return (rating, id)
    }
    return rated.max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
  }

  /// Adds the mention of a leader; its head is the title's where the title governs the name.
  mutating func addLeader(_ run: NameRun, _ id: EntityID, sieve: String) {
    if entities[id] == nil {
      entities[id] =
        gazetteer.entity(id) ?? Entity(id: id, kind: .leader, name: persons[id]?.name ?? id.code)
    }
    let title = run.sharesTitle ? nil : run.titleTokens
    let whole = (title?.lowerBound ?? run.tokens.lowerBound)..<run.tokens.upperBound
    add(run.sentence, run.tokens, head: head(run.sentence, whole), [id], form: .name, sieve: sieve)
  }
}

extension Office {
  /// Whether it was held within some years of a day.
  func isNear(_ day: CalendarDay, years: Int) -> Bool {
    if let from, day.year < from.year - years { return false }
    guard let end = to ?? lastAttested else { return from != nil }
    return day.year <= end.year + years
  }
}

extension Substring {
  /// The first letter of each part capital, the others small.
  fileprivate var capitalizedParts: String {
    var output = ""
    var isFirst = true
    for character in self {
      output += isFirst ? String(character) : character.lowercased()
      isFirst = !character.isLetter
    }
    return output
  }
}
