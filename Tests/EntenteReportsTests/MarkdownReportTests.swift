import EntenteGraph
import EntenteModel
import EntenteReports
import Testing

@Suite struct MarkdownReportTests {
  @Test func theTableHasARowForEveryRelation() throws {
    let graph = try Samples.northEast()
    let text = try Samples.markdown(of: graph)
    let table = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(table.count == graph.relations.count + 2)
    #expect(
      table.contains(
        "| Apr 2014 | Russia | forgave debt of | North Korea | actual "
          + "| 90 percent; 10.96 billion dollars | 2 |"))
    #expect(
      text.contains("**Rajin–Khasan railway**, with Russia (builder), South Korea; joined to"))
    #expect(text.contains(", dated by “April 2014”)"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test(arguments: Samples.hostile) func hostileTextsStayInTheirCells(_ text: String) throws {
    let markdown = try Samples.markdown(of: Samples.hostileGraph(text), title: text)
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
      let cells = line.replacing("\\\\", with: "").replacing("\\|", with: "").split(separator: "|")
      #expect(cells.count == 7 || text.isEmpty)
    }
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(headings.count == 8)
    let plain = markdown.replacing(#/\\./#, with: "")
      .replacing("](<https://example.org/", with: "")
    #expect(!plain.contains("<") && !plain.contains("]("))
    #expect(!markdown.contains("{{") && !markdown.contains("{%"))
    #expect(markdown.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }
}
