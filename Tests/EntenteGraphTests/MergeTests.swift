import EntenteGraph
import EntenteModel
import EntenteTestSupport
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

  @Test(arguments: 0..<200 as Range<UInt64>)
  func mergingObeysItsLaws(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let (one, two, three) = (random.next(), random.next(), random.next())
    func merged(_ graphs: KnowledgeGraph...) -> String {
      exact(KnowledgeGraph(merging: graphs))
    }
    #expect(merged(one, two) == merged(two, one))
    #expect(
      merged(KnowledgeGraph(merging: [one, two]), three)
        == merged(one, KnowledgeGraph(merging: [two, three])))
    #expect(merged(three, one, two) == merged(one, two, three))
    #expect(merged(one, one) == exact(one))
  }

  /// Every scalar of the graph: `==` of strings does not tell two spellings of a letter apart.
  private func exact(_ graph: KnowledgeGraph) -> String {
    var text = ""
    let attributes = graph.entities.map { $0.attributes.sorted { $0.key < $1.key } }
    let entities = graph.entities.map { [$0.name] + $0.aliases }
    let mentions = graph.entities.map(\.mentions)
    dump(graph.sources, to: &text)
    dump(entities, to: &text)
    dump(attributes, to: &text)
    dump(mentions, to: &text)
    dump(graph.relations, to: &text)
    return text.unicodeScalars.map { String($0.value) }.joined(separator: " ")
  }

  @Test func theBetterKnownDateOfASourceCounts() {
    let guessed = Source(id: "a", published: EDTF("2011"), publishedBasis: .inferred, sha256: "")
    let given = Source(
      id: "a", title: "T", published: EDTF("2014"), publishedBasis: .given, sha256: "0")
    for sources in [[guessed, given], [given, guessed]] {
      #expect(KnowledgeGraph(sources: sources).sources == [given])
    }
  }
}
