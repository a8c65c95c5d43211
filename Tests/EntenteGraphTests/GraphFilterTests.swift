import EntenteGraph
import EntenteModel
import Testing

@Suite struct GraphFilterTests {
  private static let schema = RelationSchema([
    RelationSchema.Definition(
      type: "meets", family: "diplomacy", isSymmetric: true, subjects: [.state], objects: [.state],
      plover: [], phrase: "met"),
    RelationSchema.Definition(
      type: "aids", family: "economy", isSymmetric: false, subjects: [.state], objects: [.state],
      plover: [], phrase: "aided"),
  ])

  private static func relation(
    _ subject: String, _ type: RelationType, _ object: String, _ date: String?,
    _ status: RelationStatus = .actual, sources: [String] = ["a"], amounts: [Amount] = []
  ) -> Relation {
    Relation(
      subject: EntityID(.state, subject), type: type, object: EntityID(.state, object),
      date: date.flatMap(EDTF.init), status: status, amounts: amounts,
      evidence: sources.map {
        Evidence(
          source: $0, span: TextSpan(start: 0, end: 4), quote: "\($0): $5", rule: "r")
      })
  }

  private static let graph = KnowledgeGraph(
    sources: [Source(id: "a", sha256: "0"), Source(id: "b", sha256: "1")],
    entities: ["CN", "KP", "RU"].map {
      Entity(id: EntityID(.state, $0), kind: .state, name: $0)
    },
    relations: [
      relation("RU", "aids", "KP", "1990-09-30", sources: ["a", "b"]),
      relation("CN", "meets", "KP", "2011"),
      relation("CN", "meets", "KP", nil, .planned, sources: ["b"]),
      relation("CN", "aids", "KP", "1999/.."),
    ])

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var count: Int
    var set: @Sendable (inout GraphFilter) -> Void
  }

  @Test(arguments: [
    Case(testDescription: "nothing", count: 4) { _ in },
    Case(testDescription: "entity", count: 1) { $0.entities = [EntityID(.state, "RU")] },
    Case(testDescription: "type", count: 2) { $0.types = ["meets"] },
    Case(testDescription: "family", count: 2) { $0.families = ["economy"] },
    Case(testDescription: "type or family", count: 4) {
      $0.types = ["meets"]
      $0.families = ["economy"]
    },
    Case(testDescription: "status", count: 1) { $0.statuses = [.planned] },
    Case(testDescription: "source", count: 2) { $0.sources = ["b"] },
    Case(testDescription: "evidence", count: 1) { $0.minimumEvidence = 2 },
    Case(testDescription: "from", count: 2) { $0.from = EDTF("1995") },
    Case(testDescription: "to", count: 2) { $0.to = EDTF("2000") },
    Case(testDescription: "from to", count: 1) {
      $0.from = EDTF("1990-09")
      $0.to = EDTF("1990")
    },
    Case(testDescription: "undated kept", count: 3) {
      $0.from = EDTF("1995")
      $0.keepsUndated = true
    },
  ]) func keeps(_ wanted: Case) {
    var filter = GraphFilter()
    wanted.set(&filter)
    #expect(filter(Self.graph, schema: Self.schema).relations.count == wanted.count)
  }

  @Test func onlyEndsAndSourcesOfWhatIsKeptStay() {
    var filter = GraphFilter()
    filter.sources = ["b"]
    filter.types = ["aids"]
    let part = filter(Self.graph, schema: Self.schema)
    #expect(part.entities.map(\.name) == ["KP", "RU"])
    #expect(part.sources.map(\.id) == ["b"])
    #expect(part.relations.first?.evidence.map(\.source) == ["b"])
  }

  @Test func amountsGoWithTheQuotesThatNameThem() {
    let relation = Self.relation(
      "RU", "aids", "KP", nil, sources: ["a", "b"],
      amounts: [
        Amount(value: 5, unit: "USD", text: "b: $5"), Amount(value: 7, unit: "t", text: "seven"),
      ])
    let graph = KnowledgeGraph(relations: [relation])
    var filter = GraphFilter()
    filter.sources = ["a"]
    #expect(filter(graph, schema: Self.schema).relations[0].amounts.map(\.unit) == ["t"])
    filter.sources = ["b"]
    #expect(filter(graph, schema: Self.schema).relations[0].amounts.count == 2)
  }
}
