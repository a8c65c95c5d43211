public import EntenteGraph
import EntenteModel

/// The exchange format: one JSON object for a graph, one JSON line for a statement.
public enum GraphJSON {
  /// The value of the `format` key.
  public static let format = "entente.graph"
  /// The version that is written.
  public static let version = 1

  /// The graph as the exchange format: keys in fixed order, one source, entity or relation a line,
  /// final newline.
  public static func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    var json = JSONText()
    json.raw("{\"format\": \"\(format)\", \"version\": \(version),\n \"sources\": ")
    json.array(graph.sources, separator: ",\n  ", write)
    json.raw(",\n \"entities\": ")
    json.array(graph.entities, separator: ",\n  ", write)
    json.raw(",\n \"relations\": ")
    json.array(graph.relations, separator: ",\n  ", write)
    json.raw("}\n")
    return json.bytes
  }

  /// One relation as a JSON object on one line.
  static func text(of relation: Relation) -> String {
    var json = JSONText()
    write(&json, relation)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static func write(_ json: inout JSONText, _ source: Source) {
    json.object { json in
      json.member("id", source.id)
      json.member("title", source.title)
      json.member("uri", source.uri)
      json.member("published", source.published?.description)
      json.member("publishedBasis", source.publishedBasis.rawValue)
      json.member("sha256", source.sha256)
    }
  }

  static func write(_ json: inout JSONText, _ entity: Entity) {
    write(&json, entity, mentions: true)
  }

  static func write(_ json: inout JSONText, _ entity: Entity, mentions: Bool) {
    json.object { json in
      json.member("id", entity.id.rawValue)
      json.member("kind", entity.kind.rawValue)
      json.member("name", entity.name)
      json.key("aliases")
      json.array(entity.aliases) { $0.string($1) }
      json.key("attributes")
      json.object { json in
        let attributes = entity.attributes.sorted { TextOrder($0.key) < TextOrder($1.key) }
        for (key, value) in attributes { json.member(key, value) }
      }
      guard mentions else { return }
      json.key("mentions")
      json.array(entity.mentions) { json, mention in
        json.object { json in
          json.member("source", mention.source)
          json.member("start", mention.span.start)
          json.member("end", mention.span.end)
          json.member("text", mention.text)
        }
      }
    }
  }

  static func write(_ json: inout JSONText, _ relation: Relation) {
    json.object { json in
      json.member("id", relation.id)
      json.member("subject", relation.subject.rawValue)
      json.member("type", relation.type.rawValue)
      json.member("object", relation.object.rawValue)
      json.key("date")
      if let date = relation.date { json.string(date.description) } else { json.raw("null") }
      json.member("status", relation.status.rawValue)
      json.key("amounts")
      json.array(relation.amounts, write)
      json.key("evidence")
      json.array(relation.evidence, write)
      writeDetails(
        &json, attribution: relation.attribution, period: relation.period,
        event: relation.event, arguments: relation.arguments)
    }
  }

  /// The members that stand only where there is something to say.
  static func writeDetails(
    _ json: inout JSONText, attribution: Attribution?, period: String?, event: String?,
    arguments: [Statement.Argument]
  ) {
    if let attribution {
      json.key("attribution")
      write(&json, attribution)
    }
    json.member("period", period)
    json.member("event", event)
    if !arguments.isEmpty {
      json.key("arguments")
      json.array(arguments, write)
    }
  }

  static func write(_ json: inout JSONText, _ amount: Amount) {
    json.object { json in
      json.key("value")
      json.number(amount.value)
      json.member("unit", amount.unit)
      json.member("text", amount.text)
    }
  }

  static func write(_ json: inout JSONText, _ evidence: Evidence) {
    json.object { json in
      json.member("source", evidence.source)
      json.member("start", evidence.span.start)
      json.member("end", evidence.span.end)
      json.member("quote", evidence.quote)
      json.member("rule", evidence.rule)
      guard let date = evidence.date else { return }
      json.key("date")
      write(&json, date)
    }
  }

  private static func write(_ json: inout JSONText, _ date: DateMention) {
    json.object { json in
      json.member("start", date.span.start)
      json.member("end", date.span.end)
      json.member("text", date.text)
    }
  }

  static func write(_ json: inout JSONText, _ attribution: Attribution) {
    json.object { json in
      json.member("speaker", attribution.speaker)
      json.member("entity", attribution.entity?.rawValue)
      json.member("word", attribution.word)
    }
  }

  static func write(_ json: inout JSONText, _ argument: Statement.Argument) {
    json.object { json in
      json.member("role", argument.role)
      json.member("text", argument.text)
    }
  }
}
