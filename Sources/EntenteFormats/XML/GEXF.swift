public import EntenteGraph
import EntenteModel

/// GEXF 1.3 (gexf.net) for Gephi: a dynamic graph whose edges carry the days of their dates as
/// spells, since the format knows neither months nor uncertain dates; the date as written is an
/// attribute. Undated edges carry no spell and so hold always.
public enum GEXF {
  private static let edgeAttributes = [
    "type", "status", "date", "period", "amounts", "sources", "quotes",
  ]

  /// The graph as a directed multigraph.
  public static func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    var xml = XMLText()
    xml.element("gexf", ["xmlns": "http://gexf.net/1.3", "version": "1.3"]) { xml in
      xml.element(
        "graph", ["defaultedgetype": "directed", "mode": "dynamic", "timeformat": "date"]
      ) { xml in
        attributes(&xml, "node", ["kind", "aliases"])
        attributes(&xml, "edge", edgeAttributes)
        xml.element("nodes") { xml in
          for entity in graph.entitiesWithEnds { write(&xml, entity) }
        }
        xml.element("edges") { xml in
          for relation in graph.relations { write(&xml, relation) }
        }
      }
    }
    return Array(xml.text.utf8)
  }

  private static func attributes(_ xml: inout XMLText, _ element: String, _ names: [String]) {
    xml.element("attributes", ["class": element, "mode": "static"]) { xml in
      for name in names {
        xml.element("attribute", ["id": name, "title": name, "type": "string"])
      }
    }
  }

  private static func write(_ xml: inout XMLText, _ entity: Entity) {
    xml.element("node", ["id": entity.id.rawValue, "label": entity.name]) { xml in
      values(
        &xml,
        [
          "kind": entity.kind.rawValue, "aliases": entity.aliases.joined(separator: " | "),
        ])
    }
  }

  private static func write(_ xml: inout XMLText, _ relation: Relation) {
    xml.element(
      "edge",
      [
        "id": relation.id, "source": relation.subject.rawValue, "target": relation.object.rawValue,
        "label": relation.type.rawValue, "type": "directed",
      ]
    ) { xml in
      values(
        &xml,
        [
          "type": relation.type.rawValue,
          "status": relation.status.rawValue,
          "date": relation.date?.description,
          "period": relation.period,
          "amounts": relation.amounts.map(\.text).joined(separator: " | "),
          "sources": relation.evidence.map(\.source).uniqued.joined(separator: " | "),
          "quotes": relation.evidence.map(\.quote).uniqued.joined(separator: " | "),
        ])
      let days = (relation.date?.earliest?.isoText, relation.date?.latest?.isoText)
      guard days.0 != nil || days.1 != nil else { return }
      xml.element("spells") { $0.element("spell", ["start": days.0, "end": days.1]) }
    }
  }

  private static func values(_ xml: inout XMLText, _ values: KeyValuePairs<String, String?>) {
    xml.element("attvalues") { xml in
      for (name, value) in values {
        guard let value = value?.nonEmpty else { continue }
        xml.element("attvalue", ["for": name, "value": value])
      }
    }
  }
}
