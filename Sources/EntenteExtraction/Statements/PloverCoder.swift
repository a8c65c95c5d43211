import EntenteData
import EntenteModel

/// Writes statements as events of the PLOVER ontology: root class, CAMEO root, and PLOVER's
/// auxiliary modes for what is future, hypothetical or denied.
struct PloverCoder: Sendable {
  private struct Row: Sendable {
    var cameo: String
    var future: String
  }

  private let rows: [String: Row]

  /// Loads `relations/plover.tsv`.
  init(from folder: DataFolder) throws {
    let table = try folder.table("relations/plover.tsv")
    rows = Dictionary(
      table.rows.map { ($0["root"], Row(cameo: $0["cameo"], future: $0["future"])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The statement with its event class and modes; as it is where its type is no event.
  func coded(_ statement: Statement) -> Statement {
    guard let root = statement.event, let row = rows[root] else { return statement }
    var statement = statement
    let isPlan = statement.status == .planned
    statement.event = isPlan ? row.future : root
    let cameo = isPlan ? rows[row.future]?.cameo ?? row.cameo : row.cameo
    statement.arguments.append(Statement.Argument(role: "cameo", text: cameo))
    if let mode = mode(of: statement.status) {
      statement.arguments.append(Statement.Argument(role: "mode", text: mode))
    }
    statement.arguments.sort()
    return statement
  }

  private func mode(of status: RelationStatus) -> String? {
    switch status {
    case .actual: nil
    case .planned: "future"
    case .possible: "hypothetical"
    case .negated: "negation"
    }
  }
}
