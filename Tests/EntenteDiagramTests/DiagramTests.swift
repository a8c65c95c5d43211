import EntenteDiagram
import EntenteModel
import Testing

@Suite struct DiagramNodeTests {
  @Test func aNodeKeepsItsLabel() {
    #expect(
      DiagramNode(entity: .init(rawValue: "state:KP"), label: "North Korea").label == "North Korea")
  }
}
