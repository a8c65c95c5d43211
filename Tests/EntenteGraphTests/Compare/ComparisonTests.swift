import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite struct ComparisonTests {
  private typealias Make = CompareSchema

  @Test func threeSourcesAreCountedAndSilenceIsNotDenial() throws {
    let comparison = Make.compare(
      Make.graph(Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(90)])),
      Make.graph(Make.relation("forgives-debt-of", amounts: [Make.percent(90)])),
      Make.graph(Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(80)])),
      Make.graph(Make.relation("meets", "2000")))
    let debt = try #require(comparison.occasions.first)
    #expect(debt.members.map(\.input) == [0, 1, 2])
    #expect(debt.verdict == .conflict)
    #expect(debt.agreeing == 2)
    #expect(debt.judgements.map(\.verdict) == [.refine, .conflict, .conflict])
    #expect(comparison.aloneCounts == [0, 0, 0, 1])
    #expect(comparison.cells[0][2].counts == [.conflict: 1])
    #expect(comparison.cells[0][3].shared == 0)
  }

  @Test func theFirstToReportIsTheOneThatIsSurelyEarlier() throws {
    func input(_ name: String, _ published: String) -> Comparison.Input {
      Comparison.Input(
        name: name,
        graph: KnowledgeGraph(
          sources: [Source(id: name, published: EDTF(published), sha256: "")],
          relations: [Make.relation("meets", "2000", source: name)]))
    }
    func first(_ inputs: Comparison.Input...) throws -> Int? {
      try #require(Comparison(inputs, schema: Make.schema).occasions.first).first
    }
    #expect(try first(input("a", "2014"), input("b", "2011-05"), input("c", "2012")) == 1)
    #expect(try first(input("a", "2014"), input("b", "2014-05")) == nil)
  }

  @Test func meetingsArePairedByTheDatesThatFitBest() {
    let comparison = Make.compare(
      Make.graph(
        Make.relation("meets", "1990"), Make.relation("meets", "2000-07"),
        Make.relation("meets", "2011")),
      Make.graph(
        Make.relation("meets", "2000-07-19"), Make.relation("meets", "1990-09-30"),
        Make.relation("meets")))
    let pairs = comparison.occasions.filter { $0.members.count == 2 }
      .map { $0.members.map { $0.relation.date?.description ?? "-" } }
    #expect(
      Set(pairs) == [["1990", "1990-09-30"], ["2000-07", "2000-07-19"], ["2011", "-"]])
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func theOrderOfInputsOnlySwapsSides(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let graphs = [random.next(), random.next(), random.next()]
    func summary(_ order: [Int]) -> Set<[String]> {
      let inputs = order.map { Comparison.Input(name: "\($0)", graph: graphs[$0]) }
      let comparison = Comparison(inputs, schema: Make.schema)
      return Set(
        comparison.occasions.map { occasion in
          let rules = occasion.judgements.flatMap { judgement in
            judgement.findings.map {
              "\($0.rule) "
                + [judgement.left, judgement.right].map { "\(order[$0])" }.sorted()
                .joined()
            }
          }
          let members = occasion.members.map { "\(order[$0.input]) \($0.relation.id)" }.sorted()
          return members + rules.sorted()
        })
    }
    let expected = summary([0, 1, 2])
    #expect(summary([2, 1, 0]) == expected)
    #expect(summary([1, 2, 0]) == expected)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func aGraphAgreesWithItself(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let graph = random.next()
    let comparison = Make.compare(graph, graph)
    #expect(comparison.occasions.count == graph.relations.count)
    #expect(comparison.occasions.allSatisfy { $0.verdict == .agree })
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func everyRelationIsInOneOccasion(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let graphs = (0..<4).map { _ in random.next(relations: 30) }
    let comparison = Comparison(
      graphs.map { Comparison.Input(name: "x", graph: $0) }, schema: Make.schema)
    let members = comparison.occasions.flatMap(\.members)
    #expect(members.count == graphs.reduce(0) { $0 + $1.relations.count })
    #expect(Set(comparison.occasions.map(\.id)).count == comparison.occasions.count)
  }
}
