import EntenteData
import EntenteModel

/// How the name of a period says what its states did: a row of `relations/named-periods.tsv`.
struct NamedPeriodPattern: Sendable {
  let category: String
  let type: RelationType
  /// What evidence names as the rule.
  let rule: String
  private let ends: Set<String>
  private let holds: Set<String>
  private let never: Set<String>

  /// Reads the rows.
  ///
  /// - Throws: `DataError` with path and line for a relation type that there is not.
  static func all(from folder: DataFolder, schema: RelationSchema) throws -> [Self] {
    let table = try folder.table("relations/named-periods.tsv")
    return try table.rows.map { row in
      let type = RelationType(rawValue: row["type"])
      guard schema[type] != nil else {
        throw table.error(row, entry: row["category"], "`\(row["type"])` is no relation type")
      }
      return Self(
        category: row["category"], type: type, rule: row["rule"],
        ends: words(row["ends"]), holds: words(row["holds"]), never: words(row["never"]))
    }
  }

  private static func words(_ cell: String) -> Set<String> {
    Set(cell.split(separator: "|").map(String.init))
  }

  /// Whether the words of a name hold both parties.
  func saysWho(_ name: String) -> Bool {
    let dashes: Set<Character> = ["-", "\u{2013}"]
    let words = name.lowercased().split { $0 == " " || dashes.contains($0) }.map(String.init)
    guard never.isDisjoint(with: words) else { return false }
    return !holds.isDisjoint(with: words)
      || name.contains(where: dashes.contains) && words.last.map(ends.contains) ?? false
  }
}
