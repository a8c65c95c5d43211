import EntenteDocuments
import Testing

@Suite struct SourceTextTests {
  @Test func scalarsAreCountedAcrossBlocks() {
    let text = SourceText(String(repeating: "é", count: 400) + "x")
    #expect(text.scalarOffset(ofByte: 800) == 400)
    #expect(text.scalarOffset(ofByte: 801) == 401)
    #expect(text.scalarOffset(ofByte: 9999) == 401)
    #expect(text[800..<801] == "x")
  }
}
