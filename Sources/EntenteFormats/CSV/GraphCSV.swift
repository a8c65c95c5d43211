public import EntenteGraph
import EntenteModel

/// A graph as tables for spreadsheets and data frames.
public enum GraphCSV {
  /// One row a relation. Lists are joined by ` | `; `earliest` and `latest` are the days that the
  /// date spans, empty where it is open.
  public static func relations(of graph: KnowledgeGraph) -> [UInt8] {
    var csv = CSVText()
    csv.add([
      "id", "subject", "subjectName", "type", "object", "objectName", "date", "earliest", "latest",
      "period", "status", "amounts", "units", "arguments", "speaker", "sources", "quotes",
    ])
    for relation in graph.relations { csv.add(row(relation, in: graph)) }
    return Array(csv.text.utf8)
  }

  /// One row an entity.
  public static func entities(of graph: KnowledgeGraph) -> [UInt8] {
    var csv = CSVText()
    csv.add(["id", "kind", "name", "aliases", "attributes", "mentions"])
    for entity in graph.entities {
      let attributes = entity.attributes.sorted { TextOrder($0.key) < TextOrder($1.key) }
      csv.add([
        entity.id.rawValue, entity.kind.rawValue, entity.name, joined(entity.aliases),
        joined(attributes.map { "\($0.key)=\($0.value)" }), String(entity.mentions.count),
      ])
    }
    return Array(csv.text.utf8)
  }

  private static func row(_ relation: Relation, in graph: KnowledgeGraph) -> [String] {
    [
      relation.id,
      relation.subject.rawValue,
      graph.name(of: relation.subject),
      relation.type.rawValue,
      relation.object.rawValue,
      graph.name(of: relation.object),
      relation.date?.description ?? "",
      relation.date?.earliest?.isoText ?? "",
      relation.date?.latest?.isoText ?? "",
      relation.period ?? "",
      relation.status.rawValue,
      joined(relation.amounts.map { $0.value.shortest }),
      joined(relation.amounts.map(\.unit)),
      joined(relation.arguments.map { "\($0.role)=\($0.text)" }),
      relation.attribution?.speaker ?? "",
      joined(relation.evidence.map(\.source).uniqued),
      joined(relation.evidence.map(\.quote).uniqued),
    ]
  }

  private static func joined(_ values: [String]) -> String { values.joined(separator: " | ") }
}

extension [String] {
  /// Each text once, in the order of its first appearance.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Double {
  /// The shortest text that reads back as the number; whole numbers without a fraction.
  var shortest: String {
    self == rounded() && abs(self) < 9_007_199_254_740_992 ? String(Int64(self)) : "\(self)"
  }
}

extension CalendarDay {
  /// `1990-09-30`; nil for years that ISO 8601 writes only by agreement.
  var isoText: String? {
    guard (1...9999).contains(year) else { return nil }
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
