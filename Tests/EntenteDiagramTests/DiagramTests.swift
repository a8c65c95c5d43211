import Entente
import EntenteTestSupport
import Testing

@Suite struct DiagramTests {
  private let schema: RelationSchema
  private let diagram: Diagram

  init() throws {
    schema = try RelationSchema(from: .shipped())
    diagram = Diagram(of: NorthEast.graph, schema: schema)
  }

  @Test func everyRelationIsDrawnOrStandsInTheBoxOfAState() {
    #expect(diagram.relations == NorthEast.graph.relations.map(\.id).sorted())
  }

  @Test func leadersStandInTheBoxOfTheirState() {
    let korea = diagram.node("n-state-KP")
    #expect(korea?.parts.map(\.entity.code) == ["kim-jong-il", "kim-jong-un"])
    #expect(diagram.node("n-leader-kim-jong-il") == nil)
  }

  @Test func parallelRelationsOfOneSortShareALine() {
    let debts = diagram.edges.filter { $0.sentences.contains { $0.contains("forgave debt") } }
    #expect(debts.count == 1)
    #expect(debts.first?.relations.count == 2)
    #expect(debts.first?.sources == 3)
    #expect(
      debts.first?.lines.map(\.text).joined(separator: " ").contains("Sep 2012, May 2014") == true)
  }

  @Test func statusesNeverShareALine() {
    for edge in diagram.edges {
      let statuses = NorthEast.graph.relations.filter { edge.relations.contains($0.id) }
        .map(\.status)
      #expect(Set(statuses) == [edge.status])
    }
  }

  @Test func theOrderOfTheInputDoesNotShow() {
    let shuffled = KnowledgeGraph(
      sources: NorthEast.graph.sources.reversed(), entities: NorthEast.graph.entities.reversed(),
      relations: NorthEast.graph.relations.reversed())
    #expect(Diagram(of: shuffled, schema: schema).dot == diagram.dot)
  }

  @Test func aThinnedPictureSaysWhatItLeavesOut() {
    let few = Diagram(
      of: NorthEast.graph, schema: schema, options: DiagramOptions(entityLimit: 4))
    #expect(few.nodes.count <= 4)
    #expect(few.notes.first?.contains("more") == true)
  }
}

@Suite struct DateLabelTests {
  @Test(arguments: [
    ("2014", "2014"), ("2014-07", "Jul 2014"), ("2014-07-05", "5 Jul 2014"), ("195X", "1950s"),
    ("2011/..", "since 2011"), ("../1991", "until 1991"), ("1985/", "from 1985"),
    ("1994~/2014", "c. 1994–2014"), ("1990?", "1990?"), ("2001-21", "spring 2001"),
    ("1950/1953", "1950–1953"),
  ])
  func words(date: String, words: String) throws {
    #expect(EDTF(date) != nil)
    let relation = Relation(
      subject: EntityID(.state, "RU"), type: "meets", object: EntityID(.state, "KP"),
      date: EDTF(date))
    let graph = KnowledgeGraph(relations: [relation])
    let diagram = Diagram(of: graph, schema: try RelationSchema(from: .shipped()))
    #expect(diagram.edges.first?.lines.map(\.text) == ["met \(words)"])
  }
}
