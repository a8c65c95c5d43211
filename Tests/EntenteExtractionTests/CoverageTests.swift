import EntenteData
import EntenteModel
import Testing

@testable import EntenteExtraction

/// What a sentence lacked is said, so that the silence of a graph can be told from that of a text.
@Suite struct CoverageTests {
  @Test(arguments: [
    ("Zorbland signed an agreement with France.", Coverage.Gap.unknownName, "Zorbland"),
    ("They signed an agreement with France.", .openReference, "They"),
    ("The shop signed an agreement with France.", .noParty, "shop"),
    ("France signed an agreement.", .unsaid, ""),
    ("Norway built schools.", .noParty, "schools"),
  ])
  func theNearestRuleSaysWhatIsMissing(
    _ text: String, _ gap: Coverage.Gap, _ words: String
  ) throws {
    let missed = try #require(SieveReader.analysis(text).coverage().missed.first)
    #expect(missed.gap == gap)
    #expect(missed.words == words)
    #expect(missed.text == text)
  }

  @Test func sentencesAndDatesAreCounted() throws {
    let text = """
      Chad visited Togo. In 2014 Chad sanctioned Togo. The rain fell. Last year it rained on Chad \
      and Togo. Zorbland sanctioned Togo.
      """
    let coverage = try SieveReader.analysis(text).coverage()
    #expect(coverage.sentences == 5)
    #expect(coverage.stated == 2)
    #expect(coverage.statements == 2)
    #expect(coverage.undated == 1)
    #expect(coverage.unworded.map(\.text) == ["Last year it rained on Chad and Togo."])
    #expect(coverage.missed.map(\.gap) == [.unknownName])
    #expect(coverage.unknownNames == ["Zorbland"])
    #expect(coverage.openDates.isEmpty)
    let open = try SieveReader.analysis("Last year it rained on Chad.").coverage().openDates
    #expect(open.map(\.text) == ["Last year"])
  }

  @Test func anArticleWithoutTextIsCoveredToo() throws {
    #expect(try SieveReader.analysis("").coverage() == Coverage(source: "a"))
  }
}
