import EntenteGraph
import EntenteModel
import Foundation

// The objects of the exchange format, one function each; every one says what it lacks.

extension JSONReader {
  mutating func source() throws -> Source {
    let start = self
    var id: String?
    var source = Source(id: "", sha256: "")
    try object("source") { json, key in
      switch key {
      case "id": id = try json.identifier()
      case "title": source.title = try json.optional { try $0.string() }
      case "uri": source.uri = try json.optional { try $0.string() }
      case "published": source.published = try json.optional { try $0.date() }
      case "publishedBasis": source.publishedBasis = try json.word(Source.Basis.init, "basis")
      case "sha256": source.sha256 = try json.string()
      default: return false
      }
      return true
    }
    source.id = try start.required(id, "id", of: "source")
    return source
  }

  mutating func entity() throws -> Entity {
    let start = self
    var id: EntityID?
    var kind: EntityKind?
    var name: String?
    var entity = Entity(id: EntityID(rawValue: ""), kind: .place, name: "")
    try object("entity") { json, key in
      switch key {
      case "id": id = EntityID(rawValue: try json.identifier())
      case "kind": kind = try json.word(EntityKind.init, "kind of entity")
      case "name": name = try json.string()
      case "aliases": entity.aliases = try json.list { try $0.string() }
      case "attributes": entity.attributes = try json.attributes()
      case "mentions": entity.mentions = try json.list { try $0.mention() }
      default: return false
      }
      return true
    }
    entity.id = try start.required(id, "id", of: "entity")
    entity.kind = try start.required(kind, "kind", of: "entity")
    entity.name = try start.required(name, "name", of: "entity")
    return entity
  }

  mutating func relation() throws -> Relation {
    let start = self
    var parts = RelationParts()
    var evidence: [Evidence] = []
    try object("relation") { json, key in
      if key == "evidence" {
        evidence = try json.list { try $0.evidence() }
        return true
      }
      return try parts.read(key, from: &json)
    }
    let status: RelationStatus = try start.required(parts.status, "status", of: "relation")
    return Relation(
      subject: try start.required(parts.subject, "subject", of: "relation"),
      type: try start.required(parts.type, "type", of: "relation"),
      object: try start.required(parts.object, "object", of: "relation"),
      date: parts.date,
      status: status,
      amounts: parts.amounts,
      evidence: evidence,
      attribution: parts.attribution,
      period: parts.period,
      event: parts.event,
      arguments: parts.arguments)
  }

  mutating func evidence() throws -> Evidence {
    let start = self
    var source: String?
    var span = TextSpan(start: 0, end: 0)
    var quote = ""
    var rule = ""
    var date: DateMention?
    try object("evidence") { json, key in
      switch key {
      case "source": source = try json.identifier()
      case "start": span.start = try json.integer()
      case "end": span.end = try json.integer()
      case "quote": quote = try json.string()
      case "rule": rule = try json.string()
      case "date": date = try json.optional { try $0.dateMention() }
      default: return false
      }
      return true
    }
    return Evidence(
      source: try start.required(source, "source", of: "evidence"),
      span: try start.checked(span),
      quote: quote,
      rule: rule,
      date: date)
  }

  private mutating func dateMention() throws -> DateMention {
    let start = self
    var span = TextSpan(start: 0, end: 0)
    var text: String?
    try object("date") { json, key in
      switch key {
      case "start": span.start = try json.integer()
      case "end": span.end = try json.integer()
      case "text": text = try json.string()
      default: return false
      }
      return true
    }
    return DateMention(
      span: try start.checked(span), text: try start.required(text, "text", of: "date"))
  }

  private mutating func mention() throws -> EntityMention {
    let start = self
    var source: String?
    var span = TextSpan(start: 0, end: 0)
    var text = ""
    try object("mention") { json, key in
      switch key {
      case "source": source = try json.identifier()
      case "start": span.start = try json.integer()
      case "end": span.end = try json.integer()
      case "text": text = try json.string()
      default: return false
      }
      return true
    }
    return EntityMention(
      source: try start.required(source, "source", of: "mention"),
      span: try start.checked(span),
      text: text)
  }

  private mutating func attributes() throws -> [String: String] {
    var attributes: [String: String] = [:]
    try object("attributes") { json, key in
      attributes[key] = try json.string()
      return true
    }
    return attributes
  }
}

/// What relations and statements have in common, while it is being read.
struct RelationParts {
  var subject: EntityID?
  var type: RelationType?
  var object: EntityID?
  var date: EDTF?
  var status: RelationStatus?
  var amounts: [Amount] = []
  var attribution: Attribution?
  var period: String?
  var event: String?
  var arguments: [Statement.Argument] = []

  /// Reads the value of a key; false for a key that is none of these.
  mutating func read(_ key: String, from json: inout JSONReader) throws -> Bool {
    switch key {
    case "id": _ = try json.string()
    case "subject": subject = EntityID(rawValue: try json.identifier())
    case "type": type = RelationType(rawValue: try json.string())
    case "object": object = EntityID(rawValue: try json.identifier())
    case "date": date = try json.optional { try $0.date() }
    case "status": status = try json.word(RelationStatus.init, "status")
    case "amounts": amounts = try json.list { try $0.amount() }
    case "attribution": attribution = try json.optional { try $0.attribution() }
    case "period": period = try json.optional { try $0.string() }
    case "event": event = try json.optional { try $0.string() }
    case "arguments": arguments = try json.list { try $0.argument() }
    default: return false
    }
    return true
  }
}

extension JSONReader {
  fileprivate mutating func amount() throws -> Amount {
    let start = self
    var value: Double?
    var unit: String?
    var text = ""
    try object("amount") { json, key in
      switch key {
      case "value": value = try json.number()
      case "unit": unit = try json.string()
      case "text": text = try json.string()
      default: return false
      }
      return true
    }
    return Amount(
      value: try start.required(value, "value", of: "amount"),
      unit: try start.required(unit, "unit", of: "amount"),
      text: text)
  }

  fileprivate mutating func attribution() throws -> Attribution {
    let start = self
    var speaker: String?
    var entity: EntityID?
    var word = ""
    try object("attribution") { json, key in
      switch key {
      case "speaker": speaker = try json.string()
      case "entity": entity = EntityID(rawValue: try json.identifier())
      case "word": word = try json.string()
      default: return false
      }
      return true
    }
    return Attribution(
      speaker: try start.required(speaker, "speaker", of: "attribution"), entity: entity,
      word: word)
  }

  fileprivate mutating func argument() throws -> Statement.Argument {
    let start = self
    var role: String?
    var text = ""
    try object("argument") { json, key in
      switch key {
      case "role": role = try json.string()
      case "text": text = try json.string()
      default: return false
      }
      return true
    }
    return Statement.Argument(role: try start.required(role, "role", of: "argument"), text: text)
  }

  // MARK: Words

  /// An id, in one spelling for letters that Unicode can spell in two ways.
  mutating func identifier() throws -> String {
    let text = try string()
    guard !text.isEmpty else { throw error("has an empty id") }
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  mutating func date() throws -> EDTF {
    let text = try string()
    guard let date = EDTF(text) else { throw error("`\(text)` is no EDTF date") }
    return date
  }

  mutating func word<Value>(_ make: (String) -> Value?, _ what: String) throws -> Value {
    let text = try string()
    guard let value = make(text) else { throw error("`\(text)` is no \(what)") }
    return value
  }

  func required<Value>(_ value: Value?, _ key: String, of what: String) throws -> Value {
    guard let value else { throw error("the \(what) lacks `\(key)`") }
    return value
  }

  private func checked(_ span: TextSpan) throws -> TextSpan {
    guard 0 <= span.start, span.start <= span.end else {
      throw error("the span from \(span.start) to \(span.end) is none")
    }
    return span
  }
}
