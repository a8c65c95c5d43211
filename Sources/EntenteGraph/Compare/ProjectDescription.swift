import EntenteModel

/// What is known of a project besides its id: the words of its names, and who and where.
struct ProjectDescription {
  /// The head nouns of its names, such as `pipeline`: what sort of thing it is.
  private var heads: Set<String> = []
  /// The words before the head nouns, such as `gas`: what sort of such a thing.
  private var modifiers: Set<String> = []
  /// All words of its names but the small ones.
  private var words: Set<String> = []
  /// Who takes part and where it lies.
  var parties: Set<EntityID> = []

  /// How much two descriptions have in common.
  struct Likeness {
    var words: [String]
    var parties: [EntityID]
    var score: Double
  }

  /// Words that end the noun phrase that names the sort of a project.
  private static let borders: Set<String> = [
    "at", "between", "by", "connecting", "for", "from", "in", "linking", "of", "on", "running",
    "that", "through", "to", "via", "which", "with",
  ]
  /// Words that say nothing of a project.
  private static let small: Set<String> = [
    "a", "an", "and", "between", "by", "for", "from", "in", "its", "new", "of", "on", "project",
    "proposed", "the", "their", "to", "through", "via", "with",
  ]

  mutating func add(_ entity: Entity) {
    for name in [entity.name] + entity.aliases {
      let all = name.folded.split(separator: " ").map { Self.singular(String($0)) }
      let phrase = all.prefix { !Self.borders.contains($0) }.filter { !Self.small.contains($0) }
      words.formUnion(all.filter { !Self.small.contains($0) && !Self.borders.contains($0) })
      modifiers.formUnion(phrase.dropLast())
      if let head = phrase.last { heads.insert(head) }
    }
  }

  /// What two projects share, where that is enough to take them for one: the same sort of thing,
  /// and either half of the words with two parties, or nearly all words.
  func likeness(to other: ProjectDescription) -> Likeness? {
    guard !heads.isDisjoint(with: other.heads),
      modifiers.isEmpty || other.modifiers.isEmpty || !modifiers.isDisjoint(with: other.modifiers)
    else { return nil }
    let shared = words.intersection(other.words)
    let fewer = min(words.count, other.words.count)
    let overlap = fewer == 0 ? 0 : Double(shared.count) / Double(fewer)
    let together = parties.intersection(other.parties)
    guard
      (overlap >= 0.5 && together.count >= 2 && shared.count > 1)
        || (overlap >= 0.8 && shared.count > 2)
    else { return nil }
    return Likeness(
      words: shared.sorted(), parties: together.sorted(),
      score: overlap + Double(together.count)
        / Double(max(1, min(parties.count, other.parties.count))))
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }
}
