import EntenteGraph
import EntenteModel
import EntenteReports
import Testing

@Suite struct QuoteContextTests {
  private func context(_ text: String, _ quote: String) throws -> ReportQuote.Context? {
    let start = try #require(text.firstRange(of: quote)).lowerBound
    let place = text.unicodeScalars.distance(from: text.startIndex, to: start)
    let span = TextSpan(start: place, end: place + quote.unicodeScalars.count)
    let evidence = Evidence(source: "s", span: span, quote: quote, rule: "r")
    let graph = KnowledgeGraph(relations: [
      Relation(
        subject: EntityID(.state, "KP"), type: "meets", object: EntityID(.state, "RU"),
        evidence: [evidence])
    ])
    return ReportQuote.Context.contexts(of: graph, in: ["s": text])[evidence]
  }

  @Test(arguments: [
    (
      "It rained. Later the two met in May, they said. Then they left.", "the two met", "Later ",
      " in May, they said."
    ),
    ("# Title\nThe two met\n\nNext.", "The two met", "", ""),
    ("Le déjeuner. Café où the two met", "the two met", "Café où ", ""),
    ("the two met", "the two met", "", ""),
  ]) func theSentenceStandsAroundTheQuote(
    _ text: String, _ quote: String, _ before: String, _ after: String
  ) throws {
    let context = try #require(try context(text, quote))
    #expect(context.before == before)
    #expect(context.after == after)
  }

  @Test func aQuoteThatIsNotAtItsPlaceGetsNone() {
    let evidence = Evidence(
      source: "s", span: TextSpan(start: 900, end: 903), quote: "met", rule: "r")
    let graph = KnowledgeGraph(relations: [
      Relation(
        subject: EntityID(.state, "KP"), type: "meets", object: EntityID(.state, "RU"),
        evidence: [evidence])
    ])
    #expect(ReportQuote.Context.contexts(of: graph, in: ["s": "they met"]).isEmpty)
  }
}
