import EntenteGraph
import EntenteModel

/// The exchange format as it stands in the file; missing lists are empty.
struct WireGraph: Decodable {
  var format: String
  var version: Int
  var sources: [WireSource]
  var entities: [WireEntity]
  var relations: [WireRelation]

  /// The graph, with the words of the file turned into values.
  func graph(path: String) throws -> KnowledgeGraph {
    KnowledgeGraph(
      sources: try sources.map { try $0.source(path: path) },
      entities: try entities.map { try $0.entity(path: path) },
      relations: try relations.map { try $0.relation(path: path) })
  }
}

struct WireSource: Decodable {
  var id: String
  var title: String?
  var uri: String?
  var published: String?
  var publishedBasis: String?
  var sha256: String?

  func source(path: String) throws -> Source {
    Source(
      id: id,
      title: title,
      uri: uri,
      published: try published.map { try wireDate($0, at: id, path: path) },
      publishedBasis: publishedBasis.flatMap(Source.Basis.init) ?? .unknown,
      sha256: sha256 ?? "")
  }
}

struct WireEntity: Decodable {
  var id: String
  var kind: String
  var name: String
  var aliases: [String]?
  var attributes: [String: String]?
  var mentions: [WireMention]?

  func entity(path: String) throws -> Entity {
    guard let kind = EntityKind(rawValue: kind) else {
      throw FormatError(path: path, reason: "\(id): `\(kind)` is no kind of entity")
    }
    return Entity(
      id: EntityID(rawValue: id),
      kind: kind,
      name: name,
      aliases: aliases ?? [],
      attributes: attributes ?? [:],
      mentions: (mentions ?? []).map(\.mention))
  }
}

struct WireMention: Decodable {
  var source: String
  var start: Int
  var end: Int
  var text: String

  var mention: EntityMention {
    EntityMention(source: source, span: TextSpan(start: start, end: end), text: text)
  }
}

struct WireRelation: Decodable {
  struct WireAmount: Decodable {
    var value: Double
    var unit: String
    var text: String?
  }

  struct WireEvidence: Decodable {
    var source: String
    var start: Int
    var end: Int
    var quote: String
    var rule: String?
  }

  struct WireAttribution: Decodable {
    var speaker: String
    var entity: String?
    var word: String?
  }

  struct WireArgument: Decodable {
    var role: String
    var text: String
  }

  var id: String?
  var subject: String
  var type: String
  var object: String
  var date: String?
  var status: String
  var amounts: [WireAmount]?
  var evidence: [WireEvidence]?
  var attribution: WireAttribution?
  var period: String?
  var event: String?
  var arguments: [WireArgument]?

  func relation(path: String) throws -> Relation {
    guard let status = RelationStatus(rawValue: status) else {
      throw FormatError(path: path, reason: "\(id ?? subject): `\(status)` is no status")
    }
    return Relation(
      subject: EntityID(rawValue: subject),
      type: RelationType(rawValue: type),
      object: EntityID(rawValue: object),
      date: try date.map { try wireDate($0, at: id ?? subject, path: path) },
      status: status,
      amounts: (amounts ?? []).map { Amount(value: $0.value, unit: $0.unit, text: $0.text ?? "") },
      evidence: (evidence ?? []).map {
        Evidence(
          source: $0.source, span: TextSpan(start: $0.start, end: $0.end), quote: $0.quote,
          rule: $0.rule ?? "")
      },
      attribution: attribution.map {
        Attribution(
          speaker: $0.speaker, entity: $0.entity.map(EntityID.init), word: $0.word ?? "")
      },
      period: period,
      event: event,
      arguments: (arguments ?? []).map { Statement.Argument(role: $0.role, text: $0.text) })
  }
}

/// The date of a text, or the error that names the thing that carries it.
func wireDate(_ text: String, at place: String, path: String) throws -> EDTF {
  guard let date = EDTF(text) else {
    throw FormatError(path: path, reason: "\(place): `\(text)` is no EDTF date")
  }
  return date
}
