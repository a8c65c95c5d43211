public import EntenteData
import EntenteGazetteer
import EntenteModel

/// Words by which texts refer to states, leaders and projects: titles, nouns, pronouns, heads of
/// project names. All of it is data: `mentions/` and `gazetteer/project-heads.tsv`.
public struct MentionLexicon: Sendable {
  /// A title with what it gives.
  struct Title: Hashable {
    var words: [String]
    /// A class of the gazetteer, or a word of our own; `none` makes nobody a leader.
    var officeClass: String
    /// `leads`, `serves`, or nil.
    var relation: RelationType?
    /// The state whose title it is where the text names none.
    var usual: EntityID?
  }

  /// The head noun of a project.
  struct ProjectHead: Hashable {
    var words: [String]
    var category: String
    var reliability: String
    var isPlural: Bool
  }

  private let titlesByFirstWord: [String: [Title]]
  private let headsByLastWord: [String: [ProjectHead]]
  private let lists: [String: Set<String>]
  private let usualStates: [String: EntityID]

  /// Reads the word lists of a data folder.
  ///
  /// - Throws: `DataError` with path and line.
  public init(from folder: DataFolder) throws {
    let titles = try folder.table("mentions/titles.tsv").rows.map { row in
      Title(
        words: NamePieces.words(of: row["title"]), officeClass: row["class"],
        relation: row["relation"] == "none" ? nil : RelationType(rawValue: row["relation"]),
        usual: row.value("usual").map(EntityID.init(rawValue:)))
    }
    titlesByFirstWord = Dictionary(grouping: titles.filter { !$0.words.isEmpty }) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    let words = try folder.table("mentions/words.tsv").rows
    lists = Dictionary(grouping: words) { $0["list"] }.mapValues { Set($0.map { $0["word"] }) }
    usualStates = Dictionary(
      words.compactMap { row in
        row["list"].hasPrefix("usual ")
          ? (row["word"], EntityID(rawValue: String(row["list"].dropFirst(6)))) : nil
      }, uniquingKeysWith: { first, _ in first })
    let heads = try folder.table("gazetteer/project-heads.tsv").rows.flatMap { row in
      [("head", false), ("plural", true)].map { column, isPlural in
        ProjectHead(
          words: NamePieces.words(of: row[column]), category: row["category"],
          reliability: row["reliability"], isPlural: isPlural)
      }
    }
    headsByLastWord = Dictionary(grouping: heads.filter { !$0.words.isEmpty }) {
      $0.words[$0.words.count - 1]
    }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Whether a word stands in a list.
  func contains(_ word: String, in list: String) -> Bool {
    lists[list]?.contains(word) ?? false
  }

  /// The state to which a noun belongs where the text names none: a list `usual STATE` holds it.
  func usualState(of noun: String) -> EntityID? {
    usualStates[noun]
  }

  /// The longest title that starts at a place of a row of words.
  func title(at start: Int, in words: [String]) -> Title? {
    titlesByFirstWord[words[start]]?.first { words[start...].starts(with: $0.words) }
  }

  /// The longest project head that ends at a place of a row of words.
  func projectHead(endingAt end: Int, in words: [String]) -> ProjectHead? {
    headsByLastWord[words[end]]?.first {
      words[...end].reversed().starts(with: $0.words.reversed())
    }
  }
}
