import EntenteData
import EntenteFormats
import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct ComparisonFormatTests {
  private static func schema() throws -> RelationSchema { try RelationSchema(from: .shipped()) }

  private static func comparison(_ graphs: [KnowledgeGraph]) throws -> Comparison {
    Comparison(
      graphs.enumerated().map { Comparison.Input(name: "g\($0)", graph: $1) },
      schema: try schema())
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func aPatchReadFromItsFileGivesTheNewGraphByteForByte(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let (old, new) = (random.next(), random.next())
    let difference = Difference(from: old, to: new, schema: try Self.schema())
    let bytes = DifferenceJSON.bytes(of: difference, old: "a", new: "b")
    let reading = try DifferenceJSON.read(bytes, path: "x.json")
    let applied = try reading.difference.applied(to: old)
    #expect(GraphJSON.bytes(of: applied) == GraphJSON.bytes(of: new))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyRecordFitsItsSchema(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graphs = [random.next(), random.next(), random.next()]
    let graph = GraphJSON.bytes(of: graphs[0])
    #expect(try SchemaValidator("graph").problems(of: graph) == [])
    let difference = DifferenceJSON.bytes(
      of: Difference(from: graphs[0], to: graphs[1], schema: try Self.schema()), old: "a", new: "b")
    #expect(try SchemaValidator("difference").problems(of: difference) == [])
    let comparison = ComparisonJSON.bytes(of: try Self.comparison(graphs))
    #expect(try SchemaValidator("comparison").problems(of: comparison) == [])
  }

  @Test func statementsFitTheirSchema() throws {
    let statement = Statement(
      subject: EntityID(.state, "RU"), type: "aids", object: EntityID(.state, "KP"),
      attribution: Attribution(speaker: "who", word: "say"),
      arguments: [.init(role: "goods", text: "grain")],
      evidence: Evidence(source: "a", span: TextSpan(start: 0, end: 1), quote: "q", rule: "r"))
    let entity = Entity(id: EntityID(.state, "KP"), kind: .state, name: "North Korea")
    let line = StatementJSON.line(
      statement, entities: [entity.id: entity], source: Source(id: "a", sha256: "0"))
    #expect(try SchemaValidator("statement").problems(of: line) == [])
  }

  @Test func theValidatorRefusesWhatDoesNotFit() throws {
    let text = #"{"format": "entente.graph", "version": 2, "sources": [{"id": 1, "x": ""}]}"#
    #expect(try SchemaValidator("graph").problems(of: Data(text.utf8)).count > 4)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func sheetsStayWellFormedWhateverTheGraphsHold(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graphs = [random.next(), random.next(), random.next()]
    let difference = Difference(from: graphs[0], to: graphs[1], schema: try Self.schema())
    for sheet in [
      Sheet(try Self.comparison(graphs)),
      Sheet(difference, from: ("a", graphs[0]), to: ("b", graphs[1])),
    ] {
      let parser = XMLParser(data: Data(sheet.junit(failingOn: .any).utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(!sheet.html.contains("<b>") && !sheet.markdown.contains("<b>"))
      let lines = sheet.text().split(separator: "\n")
      #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 0x20 } })
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func shuffledInputGivesTheSameBytes(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graphs = [random.next(), random.next()]
    let shuffled = graphs.map {
      KnowledgeGraph(
        sources: $0.sources.reversed(), entities: $0.entities.reversed(),
        relations: $0.relations.reversed())
    }
    #expect(
      ComparisonJSON.bytes(of: try Self.comparison(graphs))
        == ComparisonJSON.bytes(of: try Self.comparison(shuffled)))
  }

  private static func relation(
    _ date: String?, _ share: Double, source: String
  ) -> KnowledgeGraph {
    let north = Entity(id: EntityID(.state, "KP"), kind: .state, name: "North | Korea <x>")
    return KnowledgeGraph(
      sources: [Source(id: source, published: EDTF("2014"), sha256: source)], entities: [north],
      relations: [
        Relation(
          subject: EntityID(.state, "RU"), type: "forgives-debt-of", object: north.id,
          date: date.flatMap { EDTF($0) },
          amounts: [Amount(value: share, unit: "%", text: "\(Int(share)) percent")],
          evidence: [
            Evidence(
              source: source, span: TextSpan(start: 0, end: 4), quote: "*so* @much", rule: "r")
          ])
      ])
  }

  @Test func theTextSaysWhoSaysWhatWithBothQuotes() throws {
    let comparison = try Self.comparison([
      Self.relation("2014", 90, source: "a"), Self.relation("2014", 80, source: "b"),
    ])
    #expect(
      Sheet(comparison).text() == """
        compare g0 g1: 2 sources: 1 conflict, 0 differ, 0 refine, 0 agree; 0 told by one source only
        ! state:RU forgives-debt-of North | Korea <x>, 2014 | 2 of 2: g0, g1; none agree
            amount.conflicts: g0 says 90 percent, g1 says 80 percent: the figures contradict each other
            a (2014): "*so* @much"
            b (2014): "*so* @much"

        shared/conflicts  g0   g1   alone
        g0                -    1/1  0
        g1                1/1  -    0

        """)
    #expect(Sheet(comparison).markdown.contains("North \\| Korea &lt;x&gt;"))
    #expect(Sheet(comparison).markdown.contains("“\\*so\\* &#64;much”"))
  }

  @Test func failuresAreWhatTheCallSays() throws {
    let comparison = try Self.comparison([
      Self.relation("2014", 90, source: "a"), Self.relation(nil, 90, source: "b"),
    ])
    let sheet = Sheet(comparison)
    #expect(sheet.fails(on: .any) && !sheet.fails(on: .conflict) && !sheet.fails(on: .removed))
    #expect(sheet.junit(failingOn: .conflict).contains("failures=\"0\""))
    #expect(sheet.junit(failingOn: .any).contains("failures=\"1\""))
  }

  @Test(arguments: [
    "[]", "{}", #"{"format": "entente.graph"}"#,
    #"{"format": "entente.difference", "version": 9}"#,
    #"{"format": "entente.difference", "version": 1, "changes": [{"kind": "added"}]}"#,
    #"{"format": "entente.difference", "version": 1, "changes": [{"kind": "added", "after": {}}]}"#,
  ]) func whatIsNoPatchIsRefused(text: String) {
    #expect(throws: FormatError.self) {
      try DifferenceJSON.read(Array(text.utf8), path: "x.json")
    }
  }
}
