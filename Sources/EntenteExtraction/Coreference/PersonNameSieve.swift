import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Finds the names of persons: known leaders by their full name, and any name after a title or that
/// begins with a given name and goes on with another.
///
/// Everybody found takes the tokens of the name, so that no place or state is read out of it; only
/// leaders become mentions, here or when an office is found (`OfficeSieve`).
struct PersonNameSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices
    where resolution.sentences[sentence].zone.isRead {
      let finder = NameRunFinder(resolution, sentence)
      var token = 0
      while token < resolution.sentences[sentence].tokens.count {
        guard let run = finder.run(at: token) else {
          token += 1
          continue
        }
        take(run, in: &resolution)
        token = run.tokens.upperBound
      }
    }
    joinShortForms(&resolution)
  }

  private func take(_ run: NameRun, in resolution: inout Resolution) {
    var run = run
    run.person = identify(run, in: &resolution)
    resolution.runs.append(run)
    // A family name alone waits for the full name.
    guard let id = run.person else { return }
    if run.isMarked { resolution.mark(id, by: run) }
    guard let person = resolution.persons[id] else { return }
    if person.isLeader {
      resolution.addLeader(run, id, sieve: "full-name")
    } else {
      resolution.take(run.sentence, run.tokens)
    }
  }

  private func identify(_ run: NameRun, in resolution: inout Resolution) -> EntityID? {
    let name = resolution.text(run.sentence, run.tokens)
    if let id = known(run, name, in: resolution) {
      resolution.know(id, name: name)
      return id
    }
    let words = NamePieces.words(of: name)
    guard words.count > 1 else { return nil }
    let isLeader =
      run.title?.relation != nil
      || run.isMarked && run.title?.officeClass != "explorer" && acts(run, resolution)
    return resolution.know(unknown: name, isLeader: isLeader)
  }

  /// Whether a name takes part in what a verb says as those do who hold power: of "the death of
  /// NAME" nothing follows, and who discovers an island or lands on it is no leader.
  private func acts(_ run: NameRun, _ resolution: Resolution) -> Bool {
    let head = resolution.head(run.sentence, run.tokens)
    guard let token = resolution.token(run.sentence, head), !token.relation.hasPrefix("nmod") else {
      return false
    }
    let verb = resolution.token(run.sentence, token.head)?.lemma ?? ""
    return !resolution.lexicon.contains(verb, in: "exploring-verb")
  }

  /// The leader of the gazetteer whose full name this is.
  private func known(_ run: NameRun, _ name: String, in resolution: Resolution) -> EntityID? {
    var ids = run.tokens.flatMap { token in
      resolution.matches[run.sentence][token]?.candidates
        .filter { $0.role == .name && $0.entity.kind == .leader }.map(\.entity) ?? []
    }
    if ids.isEmpty, run.tokens.count > 1 {
      ids = resolution.gazetteer.leaders(soundingLike: name)
      if ids.isEmpty { ids = resolution.gazetteer.leaders(soundingLike: Self.plain(name)) }
    }
    return resolution.likeliest(ids, in: run.sentence)
  }

  /// A name without middle initials and what follows a comma.
  private static func plain(_ name: String) -> String {
    let words = name.prefix { $0 != "," }.split(separator: " ")
    return words.enumerated().filter { $0.offset == 0 || !$0.element.hasSuffix(".") }
      .map { String($0.element) }.joined(separator: " ")
  }

  /// Of two unknown persons with one family name, one of whom is named with fewer words, there is
  /// only one: Harry Hopkins, Harry Lloyd Hopkins.
  private func joinShortForms(_ resolution: inout Resolution) {
    let unknown = resolution.persons.values.filter { resolution.gazetteer.name($0.id) == nil }
      .sorted { $0.id < $1.id }
    for short in unknown {
      for long in unknown
      where short.id != long.id && short.surname == long.surname && short.given == long.given
        && short.name.count < long.name.count
      {
        resolution.rename(short.id, to: long.id)
        break
      }
    }
  }
}

/// The name of a person in a sentence, with the title before it.
struct NameRun {
  var sentence: Int
  var tokens: Range<Int>
  var title: MentionLexicon.Title?
  /// The tokens of the title.
  var titleTokens: Range<Int>?
  /// Whether the family name stands in capitals.
  var isMarked = false
  /// Whether the title is that of a list, of which this is not the first name.
  var sharesTitle = false
  var person: EntityID?
}
