import EntenteDocuments
import EntenteModel
import Testing

@Suite struct ZoneTests {
  @Test func thePartsOfABlogPost() throws {
    let text = """
      Categorized | Asia, front page

      Bridges Over the Tumen?

      By Jane Doe

      \(running)

      The long way round
      Guests at the opening ceremony in May. AFP

      “Nobody who has seen the river in winter believes in this date, and nobody says so aloud.”

      Jane Doe is a fellow of an institute and writes on rivers, bridges and borders in Asia.

      Print Friendly

      2 Responses to “Bridges Over the Tumen?”

      1. Anonymous says:

      China paid for all of it, as everybody in the town knows, and Russia paid for nothing.

      Leave a Reply

      About The River

      The River blog is a project of an institute that makes many things public for many readers.
      """
    let kinds = try zones(read(text).document).map { $0.split(separator: ":")[0] }
    #expect(
      kinds == [
        "boilerplate", "title", "byline", "body", "heading", "caption", "quotation", "boilerplate",
        "boilerplate", "comments", "comments", "comments", "boilerplate", "boilerplate",
        "boilerplate",
      ])
  }

  @Test func aRepeatedTitleIsTheTitleAndItsRepetitionIsNot() throws {
    let text = "Site of the Institute\nA Bridge to the East\nA Bridge to the East\n\(running)"
    #expect(
      try zones(read(text).document) == [
        "boilerplate: Site of the Institute", "title: A Bridge to the East",
        "boilerplate: A Bridge to the East", "body: \(running)",
      ])
  }

  @Test func anEpigraphIsAQuotationWithItsSpeaker() throws {
    let text = "Rivers and Bridges\n\n\(running)\n\n– Jane Doe, Sochi, October 2014\n\n\(running)"
    #expect(
      try zones(read(text).document).map { $0.prefix(4) } == ["titl", "quot", "quot", "body"])
  }

  @Test func aDateLineBeforeTheFirstSentenceIsNotReadAsText() throws {
    let text = "SEOUL, May 9 (Reuters) - \(running)"
    #expect(
      try zones(read(text).document) == ["dateline: SEOUL, May 9 (Reuters) - ", "body: \(running)"])
  }

  @Test func linesBrokenAtAWidthAreOneParagraph() throws {
    let text = """
      The two governments signed a protocol on the bridge, and
      work on it is to begin in spring, when the ice on the
      river has gone and the road is dry.

      \(running)
      \(running)
      """
    #expect(try read(text).document.zones.count == 3)
  }

  @Test func sentencesThatBeginLikeAuthorLinesAreBody() throws {
    let text =
      "Rivers and Bridges\n\n\(running)\n\nBy 1950 the Soviets had rebuilt every bridge.\n\n\(running)"
    #expect(try zones(read(text).document)[2].hasPrefix("body: By 1950"))
  }

  @Test func headingsOfHistoriesEndWithAYear() throws {
    let text = "Summary\n\n\(running)\n\nClosure of the American Legation, 1967.\n\n\(running)"
    #expect(
      try zones(read(text).document).map { $0.split(separator: ":")[0] }
        == ["heading", "body", "heading", "body"])
  }
}
