import EntenteDocuments
import EntenteModel
import Testing

@testable import EntenteExtraction

/// Who "we" and "I" are in what a text quotes.
@Suite struct QuotationSieveTests {
  @Test(arguments: [
    SieveCase(
      "“We will build the line,” President Idriss Deby of Chad said.", ["We=TD"]),
    SieveCase(
      "President Vladimir Putin said: \"I will visit Togo, and our country will help it.\"",
      ["I=vladimir-putin", "our country=RU"]),
    SieveCase(
      "Chad's foreign minister met officials from Togo. \"Our two nations are friends,\" Chad said.",
      ["Our two nations=TD+TG"]),
    SieveCase("\"We support Togo,\" Russian officials said. \"We trust it.\"", ["We=RU", "We=RU"]),
    SieveCase("We think that Chad is right, Togo said.", []),
    SieveCase("\"We are happy,\" said John Smithers, a baker.", []),
    SieveCase("Chad said that it had signed \"our best treaty", ["our=TD"]),
  ])
  func theFirstPersonIsTheSpeaker(_ example: SieveCase) throws {
    #expect(try SieveReader.mentions(example.text, by: "quotation") == example.expected)
  }

  @Test func statementsOfAQuotationHaveItsSpeaker() throws {
    let text = "\"We support Togo. We oppose Niger,\" President Idriss Deby of Chad said."
    let statements = try SieveReader.analysis(text).statements()
      .filter { $0.subject == EntityID(.state, "TD") }
    #expect(statements.map(\.type) == ["supports", "opposes"])
    #expect(statements.allSatisfy { $0.attribution?.word == "say" })
    #expect(statements.allSatisfy { $0.attribution?.entity?.kind == .leader })
  }

  @Test(arguments: [
    ("a “b” c", ["“b”"]), ("\"a\" \"b", ["\"a\"", "\"b"]), ("«é» „ü“", ["«é»", "„ü“"]),
    ("it's the dog's", []), ("\u{201D}a\u{201D}", []), ("", []),
  ])
  func marksAreFound(_ text: String, _ quoted: [String]) throws {
    let analysis = try SieveReader.analysis(text)
    let found = QuotationMarks.quoted(
      in: analysis.document.text, 0..<analysis.document.text.bytes.count)
    #expect(found.map { analysis.document.text[$0] } == quoted)
  }
}
