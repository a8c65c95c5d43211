public import EntenteData

/// The lemmas by which clauses are read, from `language/clause-words.tsv`.
public struct ClauseWords: Sendable {
  /// What a lemma tells.
  enum Kind: String, CaseIterable {
    case objectControl = "object-control"
    case obliqueControl = "oblique-control"
    case denying
    case denyingNoun = "denying-noun"
    case denyingAdjective = "denying-adjective"
    case intention
    case intentionNoun = "intention-noun"
    case intentionAdjective = "intention-adjective"
    case interest
    case speculation
    case possible
    case reporting
    case reportingNoun = "reporting-noun"
    case begins
    case continues
    case ends
    case light
    case eventNoun = "event-noun"
    case future
  }

  private let lemmas: [Kind: Set<String>]

  /// Reads the words of a data folder.
  ///
  /// - Throws: `DataError` with path, line and lemma.
  public init(from folder: DataFolder) throws {
    let table = try folder.table("language/clause-words.tsv")
    var lemmas: [Kind: Set<String>] = [:]
    for row in table.rows {
      guard let kind = Kind(rawValue: row["kind"]), let lemma = row.value("lemma") else {
        throw table.error(row, "kind and lemma must be given, and the kind must be known")
      }
      guard lemmas[kind, default: []].insert(lemma).inserted else {
        throw table.error(row, entry: lemma, "stands twice")
      }
    }
    self.lemmas = lemmas
  }

  func contains(_ lemma: String, as kind: Kind) -> Bool {
    lemmas[kind]?.contains(lemma) ?? false
  }
}
