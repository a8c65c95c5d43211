import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// "The North Korean leader", "the president", "Turkey's prime minister" without a name: who held
/// the office at the time, where the document names that person; else the person to whom the
/// document last gave such a title.
struct LeaderDescriptionSieve: Sieve {
  private static let window = 12

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      let titles = NameRunFinder(resolution, sentence)
      // "X became president" says something of X and refers to nobody.
      let said = PredicateTitles(resolution, sentence, titles).map(\.range)
      for token in resolution.sentences[sentence].tokens.indices {
        guard let (title, range) = titles.title(at: token), title.relation != nil,
          !resolution.isTaken(sentence, range), !said.contains(range),
          isAlone(range, sentence, resolution),
          let id = leader(title, range, sentence, resolution)
        else { continue }
        resolution.add(sentence, range, [id], form: .nominal, sieve: "leader-description")
      }
    }
  }

  /// Whether no name follows and the phrase is definite.
  private func isAlone(_ range: Range<Int>, _ sentence: Int, _ resolution: Resolution) -> Bool {
    let head = resolution.token(sentence, range.upperBound - 1)
    guard head?.upos == "NOUN" || head?.upos == "PROPN", head?.xpos != "NNS" else { return false }
    let used = resolution.runs.contains {
      $0.sentence == sentence && $0.titleTokens?.overlaps(range) ?? false
    }
    return !used
  }

  private func leader(
    _ title: MentionLexicon.Title, _ range: Range<Int>, _ sentence: Int, _ resolution: Resolution
  ) -> EntityID? {
    let before = resolution.word(sentence, range.lowerBound - 1)
    let holder =
      resolution.holder(sentence, range.lowerBound - 1)
      ?? (["'s", "’s"].contains(before) ? resolution.holder(sentence, range.lowerBound - 2) : nil)
      ?? (resolution.word(sentence, range.upperBound) == "of"
        ? after(range, sentence, resolution) : nil)
    if let holder { return known(title, holder, sentence, resolution) }
    guard before == "the" else { return nil }
    return resolution.offices.last { office in
      (office.sentence < sentence
        || office.sentence == sentence && office.tokens.upperBound <= range.lowerBound)
        && sentence - office.sentence <= Self.window
        && Self.isSame(title, office.title)
    }?.leader
  }

  /// Whether an office that the text gave somebody ends with the words of a title.
  private static func isSame(_ title: MentionLexicon.Title, _ office: String) -> Bool {
    NamePieces.words(of: office).suffix(title.words.count) == title.words[...]
  }

  private func after(_ range: Range<Int>, _ sentence: Int, _ resolution: Resolution) -> EntityID? {
    resolution.holder(sentence, range.upperBound + 1)
      ?? resolution.holder(sentence, range.upperBound + 2)
  }

  /// The person of the document who held such an office of the state on that day.
  private func known(
    _ title: MentionLexicon.Title, _ holder: EntityID, _ sentence: Int, _ resolution: Resolution
  ) -> EntityID? {
    let day = resolution.days.named(in: sentence) ?? resolution.days.standard
    let people = resolution.persons.keys.sorted().filter { id in
      resolution.gazetteer.offices(of: id).contains { office in
        office.holder == holder && office.officeClass.fits(title)
          && (day.map { office.isNear($0, years: 0) } ?? true)
      }
    }
    if people.count == 1 { return people[0] }
    return resolution.offices.last {
      $0.holder == holder && $0.sentence <= sentence && $0.relation == title.relation
        && (title.relation == "leads" || Self.isSame(title, $0.title))
    }?.leader
  }
}
