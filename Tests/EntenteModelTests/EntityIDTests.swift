import EntenteModel
import Testing

@Suite struct EntityIDTests {
  @Test func kindIsReadBeforeTheColon() {
    #expect(EntityID(rawValue: "state:KP").kind == .state)
    #expect(EntityID(rawValue: "state:KP").code == "KP")
    #expect(EntityID(rawValue: "river:amur").kind == nil)
    #expect(EntityID(.leader, "kim-jong-un").rawValue == "leader:kim-jong-un")
  }
}
