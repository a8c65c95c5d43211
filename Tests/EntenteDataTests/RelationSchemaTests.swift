import EntenteData
import EntenteModel
import Testing

@Suite struct RelationSchemaTests {
  @Test func shippedTypesLoad() throws {
    let schema = try RelationSchema(from: .shipped())
    #expect(schema.definitions.count == 31)
    #expect(
      schema.families == ["office", "diplomacy", "conflict", "economy", "security", "projects"])
  }

  @Test func symmetricRelationsStartAtTheSmallerID() throws {
    let schema = try RelationSchema(from: .shipped())
    let (a, b) = (EntityID(.state, "KP"), EntityID(.state, "RU"))
    #expect(schema.ordered(b, "meets", a) == (a, b))
    #expect(schema.ordered(b, "visits", a) == (b, a))
  }

  @Test func signaturesHold() throws {
    let schema = try RelationSchema(from: .shipped())
    #expect(schema.allows(.leader, "leads", .state))
    #expect(!schema.allows(.state, "leads", .leader))
    #expect(schema.allows(.project, "connects", .place))
  }
}
