import EntenteGraphviz
import Testing

@Suite struct LayoutEngineTests {
  @Test func enginesAreNamedAsGraphvizNamesThem() {
    #expect(LayoutEngine(rawValue: "sfdp") == .sfdp)
  }
}
