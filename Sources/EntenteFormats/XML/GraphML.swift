public import EntenteGraph
import EntenteModel

/// GraphML (graphml.graphdrawing.org) as networkx, igraph, Gephi and yEd read it: one key a name
/// and kind of element, types that all of them know, lists joined by ` | `, edges with ids so that
/// parallel ones stay apart, and the full record of a relation as JSON in `record`.
public enum GraphML {
  private static let nodeKeys = ["name", "kind", "aliases"]
  private static let edgeKeys = [
    "type", "status", "date", "earliest", "latest", "period", "amounts", "sources", "quotes",
    "record",
  ]

  /// The graph as a directed multigraph.
  public static func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    var xml = XMLText()
    xml.element("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"]) { xml in
      declare(&xml)
      xml.element("graph", ["id": "entente", "edgedefault": "directed"]) { xml in
        for node in graph.entitiesWithEnds { write(&xml, node) }
        for relation in graph.relations { write(&xml, relation) }
      }
    }
    return Array(xml.text.utf8)
  }

  private static func declare(_ xml: inout XMLText) {
    for (element, keys) in [("node", nodeKeys), ("edge", edgeKeys)] {
      for key in keys {
        xml.element(
          "key",
          [
            "id": "\(element)-\(key)", "for": element, "attr.name": key, "attr.type": "string",
          ])
      }
    }
    xml.element(
      "key",
      ["id": "edge-evidence", "for": "edge", "attr.name": "evidence", "attr.type": "int"])
  }

  private static func write(_ xml: inout XMLText, _ entity: Entity) {
    xml.element("node", ["id": entity.id.rawValue]) { xml in
      data(&xml, "node-name", entity.name)
      data(&xml, "node-kind", entity.kind.rawValue)
      data(&xml, "node-aliases", entity.aliases.joined(separator: " | "))
    }
  }

  private static func write(_ xml: inout XMLText, _ relation: Relation) {
    xml.element(
      "edge",
      [
        "id": relation.id, "source": relation.subject.rawValue, "target": relation.object.rawValue,
      ]
    ) { xml in
      data(&xml, "edge-type", relation.type.rawValue)
      data(&xml, "edge-status", relation.status.rawValue)
      data(&xml, "edge-date", relation.date?.description)
      data(&xml, "edge-earliest", relation.date?.earliest?.isoText)
      data(&xml, "edge-latest", relation.date?.latest?.isoText)
      data(&xml, "edge-period", relation.period)
      data(&xml, "edge-amounts", relation.amounts.map(\.text).joined(separator: " | "))
      data(&xml, "edge-sources", relation.evidence.map(\.source).uniqued.joined(separator: " | "))
      data(&xml, "edge-quotes", relation.evidence.map(\.quote).uniqued.joined(separator: " | "))
      data(&xml, "edge-record", GraphJSON.text(of: relation))
      data(&xml, "edge-evidence", String(relation.evidence.count))
    }
  }

  private static func data(_ xml: inout XMLText, _ key: String, _ value: String?) {
    guard let value = value?.nonEmpty else { return }
    xml.element("data", ["key": key], text: value)
  }
}

extension KnowledgeGraph {
  /// The entities, with bare ones for ends of relations that the graph does not describe: formats
  /// with nodes and edges cannot have edges into nothing.
  var entitiesWithEnds: [Entity] {
    let known = Set(entities.map(\.id))
    let missing = Set(relations.flatMap { [$0.subject, $0.object] }).subtracting(known)
    return (entities + missing.map { Entity(id: $0, kind: $0.kind ?? .place, name: $0.rawValue) })
      .sorted { $0.id < $1.id }
  }
}
