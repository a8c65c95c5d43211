import EntenteGraph
import EntenteModel
import Testing

@Suite struct MergeTests {
  private func statement(_ date: String, quote: String) -> Statement {
    Statement(
      subject: EntityID(.state, "RU"), type: "aids", object: EntityID(.state, "KP"),
      date: EDTF(date),
      evidence: Evidence(source: "a", span: TextSpan(start: 0, end: 3), quote: quote, rule: "r"))
  }

  @Test func statementsThatAgreeBecomeOneRelation() {
    let graph = KnowledgeGraph(
      sources: [], entities: [],
      statements: [
        statement("2014", quote: "b"), statement("2014", quote: "a"), statement("2015", quote: "c"),
      ])
    #expect(graph.relations.count == 2)
    #expect(graph.relations.map(\.evidence.count).sorted() == [1, 2])
  }

  @Test func theOrderOfStatementsDoesNotShow() {
    let statements = [statement("2014", quote: "b"), statement("2014", quote: "a")]
    #expect(
      KnowledgeGraph(sources: [], entities: [], statements: statements)
        == KnowledgeGraph(sources: [], entities: [], statements: statements.reversed()))
  }
}
