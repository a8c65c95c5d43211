import EntenteGraph
import EntenteModel
import Testing

@Suite struct BaseComparisonTests {
  private typealias Make = CompareSchema

  private func outcomes(_ graphs: KnowledgeGraph...) -> [String] {
    let inputs = graphs.map { Comparison.Input(name: "x", graph: $0) }
    return BaseComparison(Comparison(inputs, schema: Make.schema)).entries
      .map { "\($0.outcome) \($0.by)" }
  }

  private func debt(_ share: Double) -> KnowledgeGraph {
    Make.graph(Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(share)]))
  }

  @Test func whoChangedWhatIsTold() {
    let none = KnowledgeGraph()
    #expect(outcomes(debt(90), debt(90), debt(90)) == ["kept []"])
    #expect(outcomes(debt(90), debt(80), debt(90)) == ["changed [1]"])
    #expect(outcomes(debt(90), debt(80), debt(80)) == ["changed [1, 2]"])
    #expect(outcomes(debt(90), debt(80), debt(70)) == ["apart [1, 2]"])
    #expect(outcomes(debt(90), none, debt(90)) == ["removed [1]"])
    #expect(outcomes(debt(90), none, debt(80)) == ["apart [1, 2]"])
    #expect(outcomes(none, debt(90), none) == ["added [1]"])
    #expect(outcomes(none, debt(90), debt(80)) == ["apart [1, 2]"])
  }
}
