import EntenteFormats
import EntenteGraph
import EntenteModel
import Testing

@Suite struct GraphCSVTests {
  @Test func aQuotationMarkWithAnAccentIsDoubledToo() {
    let name = "a,\"\u{301},b"
    let graph = KnowledgeGraph(entities: [
      Entity(id: EntityID(.state, "KP"), kind: .state, name: name)
    ])
    let csv = String(decoding: GraphCSV.entities(of: graph), as: UTF8.self)
    let row = csv.split(separator: "\n")[1]
    #expect(row.utf8.elementsEqual("state:KP,state,\"a,\"\"\u{301},b\",,,0".utf8))
  }
}
