import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite struct DifferenceTests {
  private typealias Make = CompareSchema

  private func difference(_ old: KnowledgeGraph, _ new: KnowledgeGraph) -> Difference {
    Difference(from: old, to: new, schema: Make.schema)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func applyingTheDifferenceGivesTheNewGraph(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let (old, new) = (random.next(), random.next())
    let applied = try difference(old, new).applied(to: old)
    #expect(difference(applied, new).isEmpty)
    #expect(applied == new)
    #expect(try difference(new, old).applied(to: new) == old)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func aGraphDoesNotDifferFromItself(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let graph = random.next()
    #expect(difference(graph, graph).isEmpty)
  }

  @Test func aChangedDateIsOneChangeAndAConflictWhereItContradicts() {
    let changes = difference(
      Make.graph(Make.relation("forgives-debt-of", "2012")),
      Make.graph(Make.relation("forgives-debt-of", "2014", at: 90))
    ).changes
    #expect(changes.map(\.kind) == [.changed])
    #expect(changes[0].isConflict)
  }

  @Test func theSameWordsReadAnewAreOneChange() {
    let changes = difference(
      Make.graph(Make.relation("meets", "1990", at: 7), Make.relation("meets", "2000", at: 50)),
      Make.graph(Make.relation("meets", "1991", at: 7), Make.relation("meets", "2000", at: 50))
    ).changes
    #expect(changes.map(\.kind) == [.changed])
    #expect(changes[0].reason == "the same words")
  }

  @Test func anotherMeetingIsAddedAndNotAChange() {
    let changes = difference(
      Make.graph(Make.relation("meets", "1990")),
      Make.graph(Make.relation("meets", "1990"), Make.relation("meets", "2000", at: 50))
    ).changes
    #expect(changes.map(\.kind) == [.added])
  }

  @Test func anotherNameOrIdIsARename() {
    func named(_ id: String, _ name: String, _ aliases: String...) -> KnowledgeGraph {
      KnowledgeGraph(
        entities: [Entity(id: EntityID(rawValue: id), kind: .leader, name: name, aliases: aliases)])
    }
    #expect(
      difference(named("leader:a", "Ada"), named("leader:a", "Ada B", "Ada")).changes.map(\.kind)
        == [.renamed])
    let moved = difference(named("leader:a", "Ada B"), named("leader:ada", "Ada-B")).changes
    #expect(moved.map(\.kind) == [.renamed])
    #expect(moved[0].reason == "both are called `ada b`")
  }

  @Test func aPatchForAnotherGraphIsRefusedWithTheReason() {
    let old = Make.graph(Make.relation("forgives-debt-of", "2012"))
    let patch = difference(old, Make.graph(Make.relation("forgives-debt-of", "2014", at: 90)))
    let error = #expect(throws: PatchError.self) { try patch.applied(to: KnowledgeGraph()) }
    #expect(error?.reasons.count == 1)
    #expect(error?.reasons.first?.hasPrefix("there is no relation `r-") == true)
    let other = Make.graph(
      Make.relation("forgives-debt-of", "2012", amounts: [Make.percent(90)]))
    let changed = #expect(throws: PatchError.self) { try patch.applied(to: other) }
    #expect(changed?.reasons.first?.hasSuffix("is not as the patch expects it") == true)
  }
}
