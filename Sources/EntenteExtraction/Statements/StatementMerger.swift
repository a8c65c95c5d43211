import EntenteModel

/// Takes out what one article says twice.
enum StatementMerger {
  private struct Key: Hashable {
    var subject: EntityID
    var type: RelationType
    var object: EntityID
  }

  /// The statements without those that an undated repetition adds nothing to: where the same
  /// triple is also dated with the same status, the undated one is left out.
  static func withoutRepetition(_ statements: [Statement]) -> [Statement] {
    var dated: Set<Key> = []
    for statement in statements where statement.date != nil {
      dated.insert(key(statement))
    }
    var seen: Set<Statement> = []
    return statements.filter { statement in
      if statement.date == nil, statement.amounts.isEmpty, dated.contains(key(statement)) {
        return false
      }
      return seen.insert(statement).inserted
    }
  }

  private static func key(_ statement: Statement) -> Key {
    Key(subject: statement.subject, type: statement.type, object: statement.object)
  }
}
