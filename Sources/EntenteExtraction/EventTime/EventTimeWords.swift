import EntenteData

/// The words by which the dates of clauses are told apart: `dates/clauses.tsv`.
struct EventTimeWords: Sendable {
  /// What a word is looked at for.
  enum Use: String, CaseIterable {
    /// Auxiliaries of what lies ahead: will, to.
    case ahead
    /// Words before a date that only something else is compared with.
    case comparing
    /// Verbs by which organizations and treaties come to be, by lemma.
    case creating
    /// Auxiliaries of a tense or mood that is not the narrative's: has, may.
    case finite
    /// Adjectives of those who were there at the beginning: original, founding.
    case founding
    /// Marks of a clause that completes another: to.
    case infinitive
    /// Conjunctions that put two clauses at one time: when, as.
    case joining
    /// Words that stand between dates of one thing: and, again.
    case joint
    /// Words that move the narrative to a time that is not said: eventually, later, next.
    case moving
    /// Auxiliaries of the simple past: was, did.
    case past
    /// Auxiliaries of what was over by then: had.
    case perfect
    /// Words that say which of a row something is: the first summit since 2011.
    case ranking
    /// Verbs that report what others say, by lemma.
    case reporting
    /// Conjunctions after which a clause has a time of its own: after, before.
    case separating
    /// Verbs of what somebody has or turns into, which is no step of a narrative, by lemma.
    case stative
  }

  private var words: [Use: Set<String>] = [:]

  /// The words of a use.
  subscript(use: Use) -> Set<String> { words[use] ?? [] }

  /// Reads the words.
  ///
  /// - Throws: `DataError` with path and line for a use that there is not.
  init(from folder: DataFolder) throws {
    let table = try folder.table("dates/clauses.tsv")
    for row in table.rows {
      guard let use = Use(rawValue: row["use"]) else {
        throw table.error(row, entry: row["word"], "`\(row["use"])` is no use of a word")
      }
      words[use, default: []].insert(row["word"])
    }
  }
}
