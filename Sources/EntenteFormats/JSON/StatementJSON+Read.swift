public import EntenteGraph
public import EntenteModel

extension StatementJSON {
  /// Statements as read, with the entities and sources that their lines carry.
  public struct Reading: Sendable {
    /// The statements in the order of the lines.
    public var statements: [Statement] = []
    /// The ends of the statements, one for each line that carries them.
    public var entities: [Entity] = []
    /// The sources, one for each line.
    public var sources: [Source] = []
    /// One warning for each kind of key that is not known.
    public var diagnostics: [Diagnostic] = []

    /// The statements merged.
    public var graph: KnowledgeGraph {
      KnowledgeGraph(sources: sources, entities: entities, statements: statements)
    }
  }

  /// Reads JSON Lines; empty lines are passed over.
  ///
  /// - Throws: `FormatError` that says what is wrong and in which line.
  public static func read(_ bytes: [UInt8], path: String) throws -> Reading {
    var json = JSONReader(bytes, path: path)
    var reading = Reading()
    while !json.isAtEnd() { try json.statement(into: &reading) }
    reading.diagnostics = json.diagnostics
    return reading
  }
}

extension JSONReader {
  /// Reads one line; an entity or source that is the same as the last one is not kept again.
  fileprivate mutating func statement(into reading: inout StatementJSON.Reading) throws {
    let start = self
    var parts = RelationParts()
    var factuality = Factuality()
    var evidence: Evidence?
    var entities: [Entity] = []
    var source: Source?
    try object("statement") { json, key in
      switch key {
      case "certainty":
        factuality.certainty = try json.word(Factuality.Certainty.init, "certainty")
      case "polarity": factuality.polarity = try json.word(Factuality.Polarity.init, "polarity")
      case "tense": factuality.tense = try json.word(Factuality.Tense.init, "tense")
      case "evidence": evidence = try json.evidence()
      case "entities": entities = try json.list { try $0.entity() }
      case "source": source = try json.optional { try $0.source() }
      default: return try parts.read(key, from: &json)
      }
      return true
    }
    let statement = Statement(
      subject: try start.required(parts.subject, "subject", of: "statement"),
      type: try start.required(parts.type, "type", of: "statement"),
      object: try start.required(parts.object, "object", of: "statement"),
      date: parts.date,
      period: parts.period,
      factuality: factuality,
      amounts: parts.amounts,
      attribution: parts.attribution,
      event: parts.event,
      arguments: parts.arguments,
      evidence: try start.required(evidence, "evidence", of: "statement"))
    if let status = parts.status, status != statement.status {
      throw start.error(
        "the statement has the status `\(status.rawValue)`, but its certainty, polarity and tense "
          + "say `\(statement.status.rawValue)`")
    }
    reading.statements.append(statement)
    reading.entities += entities
    if let source, source != reading.sources.last { reading.sources.append(source) }
  }
}
