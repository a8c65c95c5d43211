import EntenteFormats
import EntenteGraph
import EntenteModel
import Testing

@Suite struct StatementJSONTests {
  private let entities = [
    Entity(id: EntityID(.state, "KP"), kind: .state, name: "North Korea", aliases: ["DPRK"]),
    Entity(id: EntityID(.state, "RU"), kind: .state, name: "Russia"),
    Entity(id: EntityID(.state, "US"), kind: .state, name: "United States"),
  ]
  private let source = Source(id: "a", published: EDTF("2014"), publishedBasis: .given, sha256: "0")

  private func statement(_ date: String?) -> Statement {
    Statement(
      subject: EntityID(.state, "RU"), type: "forgives-debt-of", object: EntityID(.state, "KP"),
      date: date.flatMap(EDTF.init),
      factuality: Factuality(certainty: .intended, tense: .future),
      amounts: [Amount(value: 90, unit: "%", text: "90 percent")],
      attribution: Attribution(speaker: "the ministry", word: "say"),
      evidence: Evidence(source: "a", span: TextSpan(start: 0, end: 2), quote: "ok", rule: "r"))
  }

  @Test func aLineStandsAlone() {
    let index = Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) })
    let line = String(
      decoding: StatementJSON.line(statement("2014"), entities: index, source: source),
      as: UTF8.self)
    let id = statement("2014").id
    #expect(
      line == """
        {"id": "\(id)", "subject": "state:RU", "type": "forgives-debt-of", "object": "state:KP", \
        "date": "2014", "status": "planned", "certainty": "intended", "polarity": "positive", \
        "tense": "future", "amounts": [{"value": 90, "unit": "%", "text": "90 percent"}], \
        "evidence": {"source": "a", "start": 0, "end": 2, "quote": "ok", "rule": "r"}, \
        "attribution": {"speaker": "the ministry", "word": "say"}, "entities": [{"id": "state:RU", \
        "kind": "state", "name": "Russia", "aliases": [], "attributes": {}}, {"id": "state:KP", \
        "kind": "state", "name": "North Korea", "aliases": ["DPRK"], "attributes": {}}], \
        "source": {"id": "a", "published": "2014", "publishedBasis": "given", "sha256": "0"}}

        """)
  }

  @Test func linesAreSortedAndComeBack() throws {
    let statements = [statement("2014"), statement(nil), statement("1990"), statement(nil)]
    let bytes = StatementJSON.lines(of: statements, entities: entities, source: source)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines == lines.sorted())
    let reading = try StatementJSON.read(bytes, path: "x.jsonl")
    #expect(Set(reading.statements) == Set(statements))
    #expect(reading.graph.sources == [source])
    #expect(reading.graph.entities == Array(entities.prefix(2)))
    #expect(reading.graph.relations.count == 3)
  }

  @Test func aLineThatContradictsItselfIsRefused() {
    let index = Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) })
    let line = String(
      decoding: StatementJSON.line(statement("2014"), entities: index, source: source),
      as: UTF8.self)
    let wrong = "\n" + line.replacing("\"planned\"", with: "\"actual\"")
    let error = #expect(throws: FormatError.self) {
      try StatementJSON.read(Array(wrong.utf8), path: "x.jsonl")
    }
    #expect(error?.description.hasPrefix("x.jsonl:2: error: the statement has the status") == true)
  }
}
