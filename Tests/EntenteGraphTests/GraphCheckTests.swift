import EntenteGraph
import EntenteModel
import Testing

@Suite struct GraphCheckTests {
  private let check = GraphCheck(
    schema: RelationSchema([
      RelationSchema.Definition(
        type: "meets", family: "diplomacy", isSymmetric: true, subjects: [.state],
        objects: [.state], plover: [], phrase: "met")
    ]))

  private func graph(
    subject: String = "state:KP", type: RelationType = "meets", object: String = "state:RU",
    quote: String = "met", source: String = "a", kind: EntityKind = .state
  ) -> KnowledgeGraph {
    KnowledgeGraph(
      sources: [Source(id: "a", sha256: "0")],
      entities: [
        Entity(id: EntityID(.state, "KP"), kind: .state, name: "North Korea"),
        Entity(id: EntityID(kind, "RU"), kind: kind, name: "Russia"),
      ],
      relations: [
        Relation(
          subject: EntityID(rawValue: subject), type: type, object: EntityID(rawValue: object),
          evidence: [
            Evidence(source: source, span: TextSpan(start: 0, end: 3), quote: quote, rule: "r")
          ])
      ])
  }

  private func ids(_ graph: KnowledgeGraph) -> [String] {
    check.problems(of: graph, path: "x.json").map(\.id)
  }

  @Test func aGoodGraphHasNoProblems() {
    #expect(ids(graph()) == [])
  }

  @Test func eachFaultIsNamed() {
    #expect(ids(graph(quote: "")) == ["no-evidence"])
    #expect(ids(graph(quote: "me")) == ["span"])
    #expect(ids(graph(source: "b")) == ["unknown-source"])
    #expect(ids(graph(object: "state:US")) == ["unknown-entity"])
    #expect(ids(graph(type: "hugs")) == ["unknown-type"])
    #expect(ids(graph(subject: "state:RU", object: "state:KP")) == ["order"])
    #expect(ids(graph(object: "place:RU", kind: .place)) == ["order", "signature"])
  }

  @Test func anEntityOfAnotherKindThanItsIdIsNamed() {
    let entity = Entity(id: EntityID(.state, "KP"), kind: .place, name: "")
    #expect(ids(KnowledgeGraph(entities: [entity])) == ["entity-kind", "entity-name"])
  }
}
