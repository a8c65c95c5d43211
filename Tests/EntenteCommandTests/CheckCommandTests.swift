import Entente
import Testing

@Suite struct CheckCommandTests {
  @Test func goodGraphsAndTheProgramsOwnDataPass() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "a.json")
    #expect(try program.run("check", "a.json").status == 0)
    #expect(try program.run("check").status == 0)
  }

  @Test func faultsAreListedWithThePath() throws {
    let program = try Program()
    let relation = SampleGraph.relation(
      SampleGraph.russia, "hugs", EntityID(.state, "XX"), source: "b")
    try program.write(SampleGraph.text(SampleGraph.graph([relation])), to: "a.json")
    let result = try program.run("check", "a.json", "none.json")
    #expect(result.status == 2)
    #expect(result.output.split(separator: "\n").count == 3)
    #expect(result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("a.json: error: r-") })
    #expect(result.messages.contains("none.json"))
  }
}
