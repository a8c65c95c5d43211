import EntenteLanguage
import Testing

@Suite struct TokenTests {
  @Test func aTokenWithoutParseIsItsOwnRoot() {
    #expect(Token(bytes: 0..<6, form: "Moscow").head == -1)
  }
}
