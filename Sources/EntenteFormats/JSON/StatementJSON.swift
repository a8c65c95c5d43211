public import EntenteModel

/// Statements as JSON Lines: each line one statement that can stand alone, with its two ends and
/// its source.
///
/// Lines start with the id and are sorted by it, so that `sort -m -u` joins the streams of many
/// machines.
public enum StatementJSON {
  /// The statements of one article, sorted by id, each once.
  public static func lines(
    of statements: [Statement], entities: [Entity], source: Source
  ) -> [UInt8] {
    let index = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = statements.map { (TextOrder($0.id), $0) }.sorted { $0.0 < $1.0 }
    var bytes: [UInt8] = []
    var last: TextOrder?
    for (id, statement) in sorted where id != last {
      bytes += line(statement, entities: index, source: source)
      last = id
    }
    return bytes
  }

  /// One statement as a line with its line feed; entities are those of the article by id, of which
  /// the line carries the two ends, without their mentions.
  public static func line(
    _ statement: Statement, entities: [EntityID: Entity], source: Source
  ) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      write(&json, statement)
      json.key("entities")
      let ends = statement.subject == statement.object ? [] : [statement.object]
      json.array(([statement.subject] + ends).compactMap { entities[$0] }) {
        GraphJSON.write(&$0, $1, mentions: false)
      }
      json.key("source")
      GraphJSON.write(&json, source)
    }
    json.raw("\n")
    return json.bytes
  }

  private static func write(_ json: inout JSONText, _ statement: Statement) {
    json.member("id", statement.id)
    json.member("subject", statement.subject.rawValue)
    json.member("type", statement.type.rawValue)
    json.member("object", statement.object.rawValue)
    json.key("date")
    if let date = statement.date { json.string(date.description) } else { json.raw("null") }
    json.member("status", statement.status.rawValue)
    json.member("certainty", statement.factuality.certainty.rawValue)
    json.member("polarity", statement.factuality.polarity.rawValue)
    json.member("tense", statement.factuality.tense.rawValue)
    json.key("amounts")
    json.array(statement.amounts, GraphJSON.write)
    json.key("evidence")
    GraphJSON.write(&json, statement.evidence)
    GraphJSON.writeDetails(
      &json, attribution: statement.attribution, period: statement.period,
      event: statement.event, arguments: statement.arguments)
  }
}
