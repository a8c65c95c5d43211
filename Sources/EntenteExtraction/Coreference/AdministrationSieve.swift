import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// "The Roosevelt Administration", "Lee Myung-bak's government": the state of that leader.
///
/// A family name that nobody in the document has is read where a leading office holder of a named
/// state had it at the time.
struct AdministrationSieve: Sieve {
  static let name = "administration"

  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      for token in resolution.sentences[sentence].tokens.indices.dropFirst()
      where resolution.lexicon.contains(resolution.word(sentence, token), in: "regime-noun")
        && !resolution.isTaken(sentence, token..<token + 1)
      {
        guard let leader = leader(before: token, sentence, in: &resolution),
          let state = resolution.home(of: leader, in: sentence)
        else { continue }
        resolution.add(sentence, token..<token + 1, [state], form: .nominal, sieve: Self.name)
      }
    }
  }

  /// The leader whose name, with or without a possessive mark, stands before a noun.
  private func leader(
    before noun: Int, _ sentence: Int, in resolution: inout Resolution
  ) -> EntityID? {
    let isPossessive = resolution.isIn("possessive-mark", sentence, noun - 1)
    let last = noun - (isPossessive ? 2 : 1)
    if let mention = resolution.mention(sentence, at: last) {
      return mention.form == .name ? mention.entities.first { $0.kind == .leader } : nil
    }
    guard !isPossessive, last >= 0, !resolution.isTaken(sentence, last..<last + 1),
      let id = resolution.leadingSurname(sentence, last)
    else { return nil }
    let run = NameRun(sentence: sentence, tokens: last..<last + 1)
    resolution.know(id, name: resolution.text(sentence, run.tokens))
    resolution.addLeader(run, id, sieve: Self.name)
    return id
  }
}

extension Resolution {
  /// The state that a leader governs or serves on the day that a sentence speaks of.
  func home(of leader: EntityID, in sentence: Int) -> EntityID? {
    let held = gazetteer.offices(of: leader).filter { $0.holder.kind == .state }
    let leading = held.filter(\.officeClass.isLeading)
    let offices = leading.isEmpty ? held : leading
    let day = days.day(of: sentence)
    let near = day.map { day in offices.filter { $0.isNear(day, years: 0) } } ?? []
    return near.last?.holder ?? offices.last { plainlyNamed.contains($0.holder) }?.holder
      ?? offices.last?.holder
      ?? self.offices.last { $0.leader == leader && $0.holder.kind == .state }?.holder
  }

  /// The only leading office holder with the family name at a token whose state the document names
  /// and who was in office at the time, else the likeliest of them; of a name that one leader alone
  /// ever had, that leader, if in office before.
  func leadingSurname(_ sentence: Int, _ token: Int) -> EntityID? {
    guard let match = matches[sentence][token], let day = days.day(of: sentence),
      match.candidates.allSatisfy({ $0.role == .surname || $0.isRare })
    else { return nil }
    let bearers = match.candidates.filter { $0.role == .surname }.map(\.entity)
    let fitting = bearers.filter { id in
      gazetteer.offices(of: id).contains {
        $0.officeClass.isLeading && plainlyNamed.contains($0.holder) && $0.isNear(day, years: 3)
      }
    }
    if fitting.isEmpty { return onlyBearer(bearers, before: day) }
    return fitting.count == 1 ? fitting[0] : likeliest(Array(fitting.prefix(3)), in: sentence)
  }

  /// The only one of some leaders, where a state that the document names was led before a day.
  private func onlyBearer(_ bearers: [EntityID], before day: CalendarDay) -> EntityID? {
    guard bearers.count == 1, let id = bearers.first else { return nil }
    let isKnown = gazetteer.offices(of: id).contains { office in
      office.officeClass.isLeading && plainlyNamed.contains(office.holder)
        && office.from.map { $0.year <= day.year } ?? false
    }
    return isKnown ? id : nil
  }
}
