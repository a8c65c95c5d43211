import EntenteGazetteer
import Testing

@Suite struct NameRoleTests {
  @Test func rolesAreWrittenAsWords() {
    #expect(NameRole(rawValue: "metonym") == .metonym)
  }
}
