import EntenteFormats
import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite struct GraphJSONTests {
  private let graph = KnowledgeGraph(
    sources: [
      Source(
        id: "a", title: "T \"q\"\n", published: EDTF("2014-12"), publishedBasis: .given,
        sha256: "00")
    ],
    entities: [Entity(id: EntityID(.state, "KP"), kind: .state, name: "North Korea")],
    relations: [
      Relation(
        subject: EntityID(.state, "RU"), type: "forgives-debt-of", object: EntityID(.state, "KP"),
        date: EDTF("2014"), amounts: [Amount(value: 90, unit: "%", text: "90 percent")],
        evidence: [
          Evidence(
            source: "a", span: TextSpan(start: 1, end: 2), quote: "q", rule: "r",
            date: DateMention(span: TextSpan(start: 5, end: 14), text: "last year"))
        ])
    ])

  @Test func whatIsWrittenIsReadBack() throws {
    let bytes = GraphJSON.bytes(of: graph)
    #expect(try GraphJSON.graph(from: bytes, path: "x.json") == graph)
    #expect(bytes.last == 0x0A)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyGraphComesBackByteForByte(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let bytes = GraphJSON.bytes(of: random.next())
    let reading = try GraphJSON.read(bytes, path: "x.json")
    #expect(GraphJSON.bytes(of: reading.graph) == bytes)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aGraphCutAnywhereIsRefused() {
    let bytes = GraphJSON.bytes(of: graph)
    for length in 0..<(bytes.count - 2) {
      #expect(throws: FormatError.self) {
        try GraphJSON.graph(from: Array(bytes.prefix(length)), path: "x.json")
      }
    }
  }

  @Test func flippedBytesNeverTrap() {
    let bytes = GraphJSON.bytes(of: graph)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = try? GraphJSON.graph(from: damaged, path: "x.json")
    }
  }

  @Test func unknownKeysAreIgnoredAndReported() throws {
    let text = """
      {"format": "entente.graph", "version": 1, "extra": {"a": [1, -2.5e3, true, null, "\\u00e9"]},
       "sources": [],
       "entities": [{"id": "state:KP", "kind": "state", "name": "K", "colour": "red"},
        {"id": "state:RU", "kind": "state", "name": "R", "colour": "blue"}], "relations": null}
      """
    let reading = try GraphJSON.read(Array(text.utf8), path: "x.json")
    #expect(reading.graph.entities.count == 2)
    #expect(
      reading.diagnostics.map(\.description) == [
        "x.json:3: warning: `colour` in the entity is not known and was ignored (2 times) "
          + "[unknown-key]",
        "x.json:1: warning: `extra` in the graph is not known and was ignored [unknown-key]",
      ])
  }

  struct Refusal: CustomTestStringConvertible {
    var body: String
    var message: String
    var testDescription: String { body }
  }

  @Test(arguments: [
    Refusal(body: "", message: "is empty"),
    Refusal(body: "[1, 2]", message: "is no graph of this program"),
    Refusal(body: #"{"nodes": [], "edges": []}"#, message: "is no graph of this program"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 2}"#, message: "has version 2 of the format"),
    Refusal(body: #"{"format": "entente.graph"}"#, message: "has version none"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1, "sources": [{}]}"#,
      message: "the source lacks `id`"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1, "relations": [{"subject": "a"}]}"#,
      message: "the relation lacks `status`"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1, "relations": [{"date": "soon"}]}"#,
      message: "`soon` is no EDTF date"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1, "entities": [{"kind": "ship"}]}"#,
      message: "`ship` is no kind of entity"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1e999}"#, message: "a number should stand"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1, "x": "\ud800"}"#,
      message: "half a character"),
    Refusal(
      body: #"{"format": "entente.graph", "version": 1} {}"#, message: "goes on after its end"),
  ]) func refuses(_ refusal: Refusal) {
    let error = #expect(throws: FormatError.self) {
      try GraphJSON.graph(from: Array(refusal.body.utf8), path: "x.json")
    }
    #expect(error?.description.contains(refusal.message) == true, "\(error?.description ?? "")")
  }

  @Test func deepNestingAndBadBytesAreRefused() {
    let head = #"{"format": "entente.graph", "version": 1, "x": "#
    let deep = head + String(repeating: "[", count: 1_000_000)
    #expect(throws: FormatError.self) { try GraphJSON.read(Array(deep.utf8), path: "x") }
    #expect(throws: FormatError.self) {
      try GraphJSON.read(Array(head.utf8) + [0x22, 0xFF, 0x22, 0x7D], path: "x")
    }
  }

  @Test func errorsNameTheLine() {
    let text = "{\"format\": \"entente.graph\", \"version\": 1,\n \"entities\": [\n{\"id\": 7}]}"
    let error = #expect(throws: FormatError.self) {
      try GraphJSON.read(Array(text.utf8), path: "x.json")
    }
    #expect(error?.description.hasPrefix("x.json:3: error: ") == true)
  }
}
