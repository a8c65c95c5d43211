import Entente
import Testing

@Suite struct MergeCommandTests {
  @Test func filesMergeInAnyOrderAndStatementsCount() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "a.json")
    let source = Source(id: "b", sha256: "b")
    let statement = Statement(
      subject: SampleGraph.russia, type: "forgives-debt-of", object: SampleGraph.north,
      date: EDTF("2014"),
      evidence: Evidence(source: "b", span: TextSpan(start: 0, end: 2), quote: "so", rule: "r"))
    try program.write(
      String(
        decoding: StatementJSON.lines(
          of: [statement], entities: SampleGraph.debt.entities, source: source), as: UTF8.self),
      to: "b.jsonl")
    let one = try program.run("merge", "a.json", "b.jsonl")
    #expect(one.status == 0)
    #expect(try program.run("merge", "b.jsonl", "a.json").output == one.output)
    let graph = try GraphJSON.graph(from: Array(one.output.utf8), path: "x")
    #expect(graph.relations.map(\.evidence.count).sorted() == [1, 1, 2])
  }

  @Test func aBadFileIsNamedTheOthersAreMergedAndTheCodeSaysSo() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "a.json")
    try program.write("{\"format\": \"entente.graph\", \"version\": 1, \"sour", to: "cut.json")
    let result = try program.run("merge", "cut.json", "a.json", "gone.json")
    #expect(result.status == 2)
    #expect(result.messages.contains("cut.json:1: error: ends in the middle of a string"))
    #expect(result.messages.contains("gone.json: error: cannot be read"))
    #expect(result.output == SampleGraph.text(SampleGraph.debt))
  }

  @Test func twoTextsUnderOneNameAreRefused() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "a.json")
    let other = KnowledgeGraph(sources: [Source(id: "a", sha256: "other")])
    try program.write(SampleGraph.text(other), to: "b.json")
    let result = try program.run("merge", "a.json", "b.json", "-o", "out.json")
    #expect(result.status == 2)
    #expect(result.messages.contains("`a` is another text than that of a.json"))
    #expect(throws: (any Error).self) { try program.read("out.json") }
  }
}
