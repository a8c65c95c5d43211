import EntenteFormats
import EntenteModel
import Testing

@Suite struct CoverageFormatTests {
  private static func coverage(_ text: String) -> Coverage {
    let span = TextSpan(start: 3, end: 9)
    return Coverage(
      source: "a " + text, sentences: 4, stated: 1,
      missed: Coverage.Gap.allCases.map {
        .init(span: span, text: text, rule: "r", trigger: text, gap: $0, words: text)
      },
      unworded: [.init(span: span, text: text)], statements: 2, undated: 1, dates: 5,
      openDates: [.init(span: span, text: text)])
  }

  private static let hostile = ["plain", "a\u{1}\n\"b\"", "\u{202E}x", "<b>&", ""]

  @Test(arguments: hostile) func whatIsWrittenIsReadBack(_ text: String) throws {
    let coverages = [Self.coverage(text), Coverage(source: "empty")]
    let bytes = CoverageJSON.bytes(of: coverages)
    #expect(try CoverageJSON.coverages(from: bytes, path: "c.json") == coverages)
    #expect(try SchemaValidator("coverage").problems(of: bytes) == [])
    #expect(bytes.last == 0x0A)
  }

  @Test(arguments: hostile) func nothingSteersTheTerminal(_ text: String) {
    let coverages = [Self.coverage(text), Self.coverage("b")]
    for table in [CoverageTable.text(of: coverages), CoverageTable.sentences(of: coverages)] {
      #expect(table.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      #expect(!table.contains("\u{202E}"))
    }
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"format\": \"entente.graph\", \"version\": 1}",
    "{\"format\": \"entente.coverage\", \"version\": 2, \"articles\": []}",
    "{\"format\": \"entente.coverage\", \"version\": 1, \"articles\": [{}]}",
    "{\"format\": \"entente.coverage\", \"version\": 1, \"articles\": [{\"source\": \"a\", \"dates\": -1}]}",
  ])
  func whatIsNoCoverageIsRefused(_ text: String) {
    #expect(throws: FormatError.self) {
      try CoverageJSON.coverages(from: Array(text.utf8), path: "c.json")
    }
  }

  @Test func theTableAddsUp() {
    let table = CoverageTable.text(of: [Self.coverage("x"), Self.coverage("x")])
    let lines = table.split(separator: "\n")
    #expect(lines[3].split(separator: " ") == ["all", "8", "2", "12", "2", "4", "2", "10", "2"])
    #expect(table.contains("unknown-name    2"))
    #expect(lines.last?.split(separator: " ") == ["x", "2"])
  }
}
