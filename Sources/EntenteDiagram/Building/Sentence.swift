import EntenteGraph
import EntenteModel

extension Sketch {
  /// A relation as a sentence, for screen readers, tooltips and the table of a report.
  func sentence(_ relation: Relation) -> String {
    let verb = schema[relation.type]?.phrase ?? relation.type.rawValue
    var parts = ["\(name(relation.subject)) \(verb) \(name(relation.object))"]
    parts.append(when(relation) ?? "undated")
    switch relation.status {
    case .actual: break
    case .planned: parts.append("planned")
    case .possible: parts.append("possible")
    case .negated: parts.append("did not happen or is denied")
    }
    parts += relation.arguments.filter(\.isDetail).map(\.text)
    if !relation.amounts.isEmpty {
      parts.append(relation.amounts.map(\.text).joined(separator: " and "))
    }
    let sources = Set(relation.evidence.map(\.source)).count
    if sources > 1 { parts.append("\(sources) sources") }
    return parts.joined(separator: ", ") + "."
  }

  /// When a relation held, in words; nil where no text says.
  func when(_ relation: Relation) -> String? {
    relation.date?.words ?? relation.period
  }

  /// The name that an entity is shown by.
  func name(_ id: EntityID) -> String {
    let names = [entities[id]?.name, id.code, id.rawValue].compactMap(\.self)
    return names.first { $0.contains { !$0.isWhitespace } } ?? "(no name)"
  }
}
