public import EntenteGraph
import EntenteModel

/// Lists for people: what `entente query` prints.
public enum GraphTable {
  /// One line a relation, sorted by date, undated ones last.
  public static func relations(of graph: KnowledgeGraph) -> String {
    var table = TextTable([
      "SUBJECT", "TYPE", "OBJECT", "DATE", "STATUS", "AMOUNTS", "DETAILS", "SOURCES", "ID",
    ])
    for relation in graph.relations.sorted(by: GraphTable.isEarlier) {
      table.add([
        graph.name(of: relation.subject),
        relation.type.rawValue,
        graph.name(of: relation.object),
        relation.date?.description ?? relation.period ?? "-",
        relation.status.rawValue,
        relation.amounts.map(\.text).joined(separator: "; ").nonEmpty ?? "-",
        relation.arguments.filter(\.isDetail).map(\.text).joined(separator: "; ").nonEmpty ?? "-",
        Set(relation.evidence.map(\.source)).sorted().joined(separator: ",").nonEmpty ?? "-",
        relation.id,
      ])
    }
    return table.text
  }

  /// One line an entity.
  public static func entities(of graph: KnowledgeGraph) -> String {
    var counts: [EntityID: Int] = [:]
    for relation in graph.relations {
      for end in Set([relation.subject, relation.object]) { counts[end, default: 0] += 1 }
    }
    var table = TextTable(["ID", "NAME", "RELATIONS", "MENTIONS", "ALIASES"])
    for entity in graph.entities {
      table.add([
        entity.id.rawValue, entity.name, String(counts[entity.id] ?? 0),
        String(entity.mentions.count), entity.aliases.joined(separator: "; "),
      ])
    }
    return table.text
  }

  /// By date, then by names and id; undated last.
  private static func isEarlier(_ left: Relation, _ right: Relation) -> Bool {
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: first < second
    case (nil, _?): false
    case (_?, nil): true
    default:
      (left.subject, left.type, left.object, TextOrder(left.id))
        < (right.subject, right.type, right.object, TextOrder(right.id))
    }
  }
}

extension String {
  /// Nil for the empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}
