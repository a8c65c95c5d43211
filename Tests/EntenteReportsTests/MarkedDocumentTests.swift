import EntenteReports
import Testing

@Suite struct MarkedDocumentTests {
  private let text = """
    # Title
    <!-- entente: g.json --title "two words" --about 'a "b"' -->
    old
    <!-- entente: end -->
    between
      % entente: h.json
      % entente: end
    last line without a break
    """

  @Test func regionsAreFoundWithTheirWords() throws {
    let document = try MarkedDocument(text, path: "d.md")
    #expect(
      document.regions.map(\.words) == [
        ["g.json", "--title", "two words", "--about", "a \"b\""], ["h.json"],
      ])
    #expect(document.regions.map(\.content) == ["old\n", ""])
    #expect(document.regions.map(\.line) == [2, 6])
  }

  @Test func whatIsNotFilledStaysAsItIs() throws {
    var document = try MarkedDocument(text, path: "d.md")
    #expect(document.text == text)
    document.regions[0].content = "new\n"
    #expect(document.text == text.replacing("old\n", with: "new\n"))
  }

  @Test(arguments: [
    ("a\n<!-- entente: g.json -->\n", "d.md:2: error: the region has no `entente: end`"),
    ("<!-- entente: end -->", "d.md:1: error: `entente: end` ends nothing"),
    ("% entente: a\n% entente: b\n", "d.md:2: error: the region before has no `entente: end`"),
    ("% entente: 'a\n", "d.md:1: error: a quotation mark is not closed"),
  ]) func markersThatDoNotFitAreNamed(_ text: String, _ message: String) {
    let error = #expect(throws: ReportError.self) { try MarkedDocument(text, path: "d.md") }
    #expect(error?.description == message)
  }

  @Test(arguments: ["", "\n", "no regions", "\r\n", "<!-- entente -->\n\n"])
  func documentsWithoutRegionsStayAsTheyAre(_ text: String) throws {
    let document = try MarkedDocument(text, path: "d.md")
    #expect(document.regions.isEmpty && document.text == text)
  }
}
