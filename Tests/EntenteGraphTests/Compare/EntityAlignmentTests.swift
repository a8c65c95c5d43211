import EntenteGraph
import EntenteModel
import Testing

@Suite struct EntityAlignmentTests {
  private func entity(_ id: String, _ name: String, _ aliases: String...) -> Entity {
    let id = EntityID(rawValue: id)
    return Entity(id: id, kind: id.kind ?? .place, name: name, aliases: aliases)
  }

  private func same(_ graphs: KnowledgeGraph..., as id: String) -> String {
    EntityAlignment(graphs).representative(of: EntityID(rawValue: id)).rawValue
  }

  @Test func aNameJoinsWhereItIsClear() {
    let one = KnowledgeGraph(entities: [entity("leader:ri", "Ri Ju-yeon")])
    let two = KnowledgeGraph(entities: [entity("leader:ri-ju-yeon", "Ri", "Ri Ju Yeon")])
    #expect(same(one, two, as: "leader:ri-ju-yeon") == "leader:ri")
    #expect(same(two, one, as: "leader:ri-ju-yeon") == "leader:ri")
  }

  @Test func aNameOfTwoThingsJoinsNothingAndSaysSo() {
    let merged = KnowledgeGraph(entities: [entity("leader:kim", "Kim", "Kim A", "Kim B")])
    let split = KnowledgeGraph(entities: [
      entity("leader:kim-a", "Kim A", "Kim"), entity("leader:kim-b", "Kim B", "Kim"),
    ])
    let alignment = EntityAlignment([merged, split])
    #expect(alignment.decisions.contains { $0.words.contains("nothing was joined") })
    #expect(alignment.representative(of: EntityID(rawValue: "leader:kim-b")).code != "kim-a")
  }

  @Test func kindsAreHeldApart() {
    let one = KnowledgeGraph(entities: [entity("place:georgia", "Georgia")])
    let two = KnowledgeGraph(entities: [entity("state:GE", "Georgia")])
    #expect(same(one, two, as: "state:GE") == "state:GE")
  }

  private func project(_ id: String, _ name: String, parties: [String]) -> KnowledgeGraph {
    KnowledgeGraph(
      entities: [entity(id, name)],
      relations: parties.map {
        CompareSchema.relation("participates-in", from: $0, to: id)
      })
  }

  @Test func projectsJoinByDescriptionAndParties() {
    let one = project(
      "project:natural-gas-pipeline", "natural gas pipeline", parties: ["state:KP", "state:RU"])
    let two = project(
      "project:gas-line", "proposed gas pipeline", parties: ["state:KP", "state:KR", "state:RU"])
    #expect(same(one, two, as: "project:natural-gas-pipeline") == "project:gas-line")
    let decision = EntityAlignment([one, two]).decisions.first
    #expect(
      decision?.words == "both are described by gas, pipeline, with state:KP, state:RU")
  }

  @Test func projectsOfOtherPartiesOrSortsStayApart() {
    let one = project("project:a", "gas pipeline", parties: ["state:KP", "state:RU"])
    #expect(
      same(
        one, project("project:b", "gas pipeline", parties: ["state:DE", "state:NO"]),
        as: "project:b")
        == "project:b")
    #expect(
      same(
        one, project("project:b", "gas field", parties: ["state:KP", "state:RU"]), as: "project:b")
        == "project:b")
  }

  @Test func theSortOfAProjectIsItsHeadNounAndWhatStandsBeforeIt() {
    let ferry = project(
      "project:a", "new ferry line connecting the port of one land to the city of another",
      parties: ["state:KP", "state:RU"])
    let rail = project(
      "project:b", "rail line connecting the port of one land to the city of another",
      parties: ["state:KP", "state:RU"])
    #expect(same(ferry, rail, as: "project:b") == "project:b")
  }
}
