public import EntenteModel

/// What must hold in every graph, whoever wrote it: relations have evidence, their ends and sources
/// are there, their types are in the schema and join what they may join, quotes fill their spans.
public struct GraphCheck: Sendable {
  /// The relation types that there are.
  public var schema: RelationSchema

  /// Makes a check.
  public init(schema: RelationSchema) {
    self.schema = schema
  }

  /// What is wrong with a graph, in its order; empty for a good one.
  public func problems(of graph: KnowledgeGraph, path: String? = nil) -> [Diagnostic] {
    let sources = Set(graph.sources.map(\.id))
    let entities = Dictionary(
      graph.entities.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var report = Report(path: path)
    for entity in graph.entities { check(entity, sources, &report) }
    for relation in graph.relations { check(relation, sources, entities, &report) }
    return report.diagnostics
  }

  private func check(_ entity: Entity, _ sources: Set<String>, _ report: inout Report) {
    if entity.id.kind != entity.kind {
      report.add("entity-kind", "\(entity.id) is a \(entity.kind.rawValue), its id says otherwise")
    }
    if entity.name.isEmpty { report.add("entity-name", "\(entity.id) has no name") }
    for mention in entity.mentions {
      if !sources.contains(mention.source) {
        report.add("unknown-source", "\(entity.id) is named in `\(mention.source)`, no source here")
      }
      if mention.span.count != mention.text.unicodeScalars.count {
        report.add("span", "\(entity.id): `\(mention.text)` does not fill its span")
      }
    }
  }

  private func check(
    _ relation: Relation, _ sources: Set<String>, _ entities: [EntityID: EntityKind],
    _ report: inout Report
  ) {
    let place = "\(relation.id) (\(relation.subject) \(relation.type) \(relation.object))"
    if relation.evidence.isEmpty { report.add("no-evidence", "\(place) has no evidence") }
    for evidence in relation.evidence {
      if !sources.contains(evidence.source) {
        report.add("unknown-source", "\(place) is said by `\(evidence.source)`, no source here")
      }
      if evidence.quote.isEmpty {
        report.add("no-evidence", "\(place) has evidence without words")
      } else if evidence.span.count != evidence.quote.unicodeScalars.count {
        report.add("span", "\(place): the quote does not fill its span")
      }
      if let date = evidence.date, date.span.count != date.text.unicodeScalars.count {
        report.add("span", "\(place): the date `\(date.text)` does not fill its span")
      }
    }
    for end in [relation.subject, relation.object] where entities[end] == nil {
      report.add("unknown-entity", "\(place): there is no entity \(end)")
    }
    checkType(of: relation, entities, at: place, &report)
  }

  private func checkType(
    of relation: Relation, _ entities: [EntityID: EntityKind], at place: String,
    _ report: inout Report
  ) {
    guard let definition = schema[relation.type] else {
      return report.add("unknown-type", "\(place): `\(relation.type)` is no relation type")
    }
    if definition.isSymmetric && relation.object < relation.subject {
      report.add("order", "\(place): a symmetric relation starts at the smaller id")
    }
    guard let subject = entities[relation.subject], let object = entities[relation.object],
      !schema.allows(subject, relation.type, object)
    else { return }
    report.add(
      "signature",
      "\(place): `\(relation.type)` does not join \(subject.rawValue) and \(object.rawValue)")
  }

  private struct Report {
    var path: String?
    var diagnostics: [Diagnostic] = []

    mutating func add(_ id: String, _ message: String) {
      diagnostics.append(Diagnostic(.error, id: id, message, path: path))
    }
  }
}

extension TextSpan {
  fileprivate var count: Int { end - start }
}
