public import EntenteGraph
import EntenteModel

/// RDF 1.1 Turtle: every relation, piece of evidence and amount is a node with an IRI, none is
/// blank, so that the same graph gives the same bytes and every RDF tool reads it.
///
/// Relations are `rdf:Statement`s, which asserts nothing about the world: a planned or negated
/// relation must not become a plain triple. Evidence is quoted with PROV-O and with the selectors of
/// the Web Annotation vocabulary; dates carry the EDTF datatype of the Library of Congress and, as
/// most tools cannot read that, the days they span.
public enum Turtle {
  private static let prefixes = [
    ("edtf", "http://id.loc.gov/datatypes/edtf/"),
    ("ent", "urn:entente:vocabulary:"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// The graph; sources, entities, relations in the order of their ids.
  public static func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    var text = prefixes.map { "@prefix \($0): <\($1)> .\n" }.joined()
    for source in graph.sources { text += node(of: source) }
    for entity in graph.entitiesWithEnds { text += node(of: entity) }
    for relation in graph.relations { text += nodes(of: relation) }
    return Array(text.utf8)
  }

  private static func node(of source: Source) -> String {
    subject(
      iri("source", source.id), "prov:Entity",
      [
        ("rdfs:label", source.title.map(literal)),
        ("prov:atLocation", source.uri.map(literal)),
        ("ent:published", source.published.map { literal($0.description, "edtf:EDTF") }),
        ("ent:publishedBasis", literal(source.publishedBasis.rawValue)),
        ("ent:sha256", source.sha256.nonEmpty.map(literal)),
      ])
  }

  private static func node(of entity: Entity) -> String {
    subject(
      iri("entity", entity.id.rawValue), "ent:\(entity.kind.rawValue)",
      [("skos:prefLabel", literal(entity.name))]
        + entity.aliases.map { ("skos:altLabel", literal($0)) })
  }

  private static func nodes(of relation: Relation) -> String {
    let place = "relation:" + relation.id
    let amounts = relation.amounts.indices.map { iri(place, "amount:\($0 + 1)") }
    let evidence = relation.evidence.indices.map { iri(place, "evidence:\($0 + 1)") }
    let head = subject(
      iri("relation", relation.id), "rdf:Statement",
      [
        ("rdf:subject", iri("entity", relation.subject.rawValue)),
        ("rdf:predicate", iri("type", relation.type.rawValue)),
        ("rdf:object", iri("entity", relation.object.rawValue)),
        ("ent:status", literal(relation.status.rawValue)),
        ("ent:date", relation.date.map { literal($0.description, "edtf:EDTF") }),
        ("ent:earliest", relation.date?.earliest?.isoText.map { literal($0, "xsd:date") }),
        ("ent:latest", relation.date?.latest?.isoText.map { literal($0, "xsd:date") }),
        ("ent:period", relation.period.map(literal)),
        ("ent:speaker", relation.attribution.map { literal($0.speaker) }),
      ] + amounts.map { ("ent:amount", $0) } + evidence.map { ("prov:wasDerivedFrom", $0) })
    return head
      + zip(amounts, relation.amounts).map { node(of: $1, named: $0) }.joined()
      + zip(evidence, relation.evidence).map { node(of: $1, named: $0) }.joined()
  }

  private static func node(of amount: Amount, named name: String) -> String {
    subject(
      name, "ent:Amount",
      [
        ("rdf:value", literal("\(amount.value)", "xsd:double")),
        ("ent:unit", literal(amount.unit)),
        ("oa:exact", literal(amount.text)),
      ])
  }

  private static func node(of evidence: Evidence, named name: String) -> String {
    subject(
      name, "prov:Entity, oa:TextQuoteSelector, oa:TextPositionSelector",
      [
        ("prov:wasQuotedFrom", iri("source", evidence.source)),
        ("oa:exact", literal(evidence.quote)),
        ("oa:start", String(evidence.span.start)),
        ("oa:end", String(evidence.span.end)),
        ("ent:rule", literal(evidence.rule)),
        ("ent:dateAsWritten", evidence.date.map { literal($0.text) }),
      ])
  }

  // MARK: Terms

  private static func subject(
    _ name: String, _ type: String, _ properties: [(String, String?)]
  ) -> String {
    let lines = properties.compactMap { property, value in value.map { "\(property) \($0)" } }
    return "\n\(name) a \(type)" + lines.map { " ;\n  \($0)" }.joined() + " .\n"
  }

  private static func iri(_ kind: String, _ name: String) -> String {
    "<urn:entente:\(kind):\(percentEncoded(name))>"
  }

  private static func percentEncoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
  }

  private static func literal(_ text: String, _ type: String) -> String {
    literal(text) + "^^" + type
  }

  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\" + String(Character(scalar))
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0x00..<0x20, 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
