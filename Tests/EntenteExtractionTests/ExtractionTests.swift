import EntenteExtraction
import EntenteModel
import Testing

@Suite struct ExtractionTests {
  @Test func anArticleWithoutStatementsIsStillAResult() {
    let extraction = Extraction(source: Source(id: "a", sha256: ""), entities: [], statements: [])
    #expect(extraction.diagnostics.isEmpty)
  }
}
