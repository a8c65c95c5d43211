import EntenteData
import EntenteModel

/// Words that say how far a project has come and what part somebody takes in it:
/// `rules/project-stages.tsv`.
struct ProjectWords: Sendable {
  /// What a word says.
  struct Meaning: Hashable, Sendable {
    /// The stage that it names, if any.
    var stage: ProjectStage?
    /// The stage while it lasts.
    var ongoing: ProjectStage?
    /// The part of whoever does it.
    var role: String?
  }

  private let verbs: [String: Meaning]
  private let nouns: [String: Meaning]
  private let carriers: Set<String>

  /// Reads the table.
  ///
  /// - Throws: `DataError` with path and line for a kind or stage that there is not.
  init(from folder: DataFolder) throws {
    let table = try folder.table("rules/project-stages.tsv")
    var meanings: [String: [String: Meaning]] = [:]
    for row in table.rows {
      guard ["verb", "noun", "carrier"].contains(row["kind"]) else {
        throw table.error(row, entry: row["word"], "`\(row["kind"])` is no kind of word")
      }
      func stage(_ column: String) throws -> ProjectStage? {
        guard let word = row.value(column) else { return nil }
        guard let stage = ProjectStage(rawValue: word) else {
          throw table.error(row, entry: row["word"], "`\(word)` is no stage of a project")
        }
        return stage
      }
      meanings[row["kind"], default: [:]][row["word"]] = Meaning(
        stage: try stage("stage"), ongoing: try stage("ongoing"), role: row.value("role"))
    }
    verbs = meanings["verb"] ?? [:]
    nouns = meanings["noun"] ?? [:]
    carriers = Set((meanings["carrier"] ?? [:]).keys)
  }

  /// What a lemma with a part of speech says of projects.
  func meaning(of lemma: String, _ upos: String) -> Meaning? {
    switch upos {
    case "VERB": verbs[lemma]
    case "NOUN": nouns[lemma]
    default: nil
    }
  }

  /// Whether what is said of a noun is said of the project that it belongs to.
  func carries(_ lemma: String) -> Bool { carriers.contains(lemma) || nouns[lemma] != nil }
}
