import EntenteData
import EntenteGazetteer
import EntenteModel
import Testing

@Suite struct GazetteerTests {
  @Test func shippedTablesLoadAndHoldTogether() throws {
    let folder = try DataFolder.shipped()
    let gazetteer = try Gazetteer(from: folder)
    #expect(gazetteer.count > 10_000)
    let problems = try gazetteer.problems(in: folder)
    #expect(problems.isEmpty, "\(problems.prefix(20).map(\.description).joined(separator: "\n"))")
  }

  @Test func statesHaveCodesAndFormerStatesSuccessors() throws {
    let gazetteer = try MatchTests.gazetteer.get()
    #expect(gazetteer.iso(EntityID(.state, "KP")) == "KP")
    #expect(gazetteer.entity(EntityID(.state, "SUHH"))?.attributes == ["iso": "SUHH"])
    #expect(gazetteer.successors(of: EntityID(.state, "SUHH")).contains(EntityID(.state, "RU")))
    #expect(gazetteer.predecessors(of: EntityID(.state, "RU")) == [EntityID(.state, "SUHH")])
    #expect(gazetteer.iso(EntityID(.state, "x-ottoman-empire")) == nil)
    #expect(
      gazetteer.existed(EntityID(.state, "DDDE"), on: CalendarDay(year: 1991, month: 1, day: 1))
        == false)
  }

  @Test(arguments: [
    ("KP", 2000, "leader:kim-jong-il"), ("KP", 1967, "leader:kim-il-sung"),
    ("KP", 2014, "leader:kim-jong-un"), ("FR", 1965, "leader:charles-de-gaulle"),
    ("US", 1962, "leader:john-f-kennedy"),
  ])
  func officesAreHeldForAWhile(state: String, year: Int, leader: String) throws {
    let gazetteer = try MatchTests.gazetteer.get()
    let holders = gazetteer.holders(
      of: [.effectiveLeader, .headOfState], for: EntityID(.state, state),
      on: CalendarDay(year: year, month: 7, day: 1))
    #expect(holders.first?.rawValue == leader)
  }

  @Test func aUsersEntryReplacesAKnownOneAndAddsNewOnes() throws {
    let file = GazetteerFile(
      path: "mine.tsv",
      bytes: Array(
        """
        id\tname\taliases\tiso
        state:FR\tFrankreich\tGallia\tFR
        state:x-ruritania\tRuritania\tthe Crown {with FR}\t

        """.utf8))
    let gazetteer = try Gazetteer(from: .shipped(), overrides: [file])
    #expect(gazetteer.name(EntityID(.state, "FR")) == "Frankreich")
    #expect(gazetteer.entity(EntityID(.state, "x-ruritania"))?.attributes == [:])
  }

  @Test(arguments: [
    ("id\tname\nstate:FR\tFrance\nstate:FR\tFrance\n", 3, "the id is already used"),
    ("id\tname\nFrance\tFrance\n", 2, "the id must be KIND:CODE"),
    ("id\tname\taliases\nstate:FR\tFrance\tGallia {soon}\n", 2, "`soon` is no date interval"),
    ("id\tname\taliases\nstate:FR\tFrance\tGallia {1900/1800}\n", 2, "`1900/1800` is no date"),
    ("id\tname\tcolour\nstate:FR\tFrance\tblue\n", 1, "`colour` is no column"),
    ("id\tname\nstate:FR\n", 2, "has no name"),
    ("id\tname\nstate:FR\t…\n", 2, "has no letters"),
    ("id\tname\nstate:FR\tFrance\textra\n", 2, "has 3 cells"),
    ("id\tname\toffices\nleader:a\tA B\thead_of_state state:FR\n", 2, "is no office"),
  ])
  func whatCannotBeUsedSaysWhere(text: String, line: Int, reason: String) {
    let error = #expect(throws: DataError.self) {
      try Gazetteer([GazetteerFile(path: "bad.tsv", bytes: Array(text.utf8))])
    }
    #expect(error?.line == line)
    #expect(error?.reason.contains(reason) == true)
    #expect(error?.path == "bad.tsv")
  }

  @Test func tablesMustBeText() {
    #expect(throws: DataError.self) {
      try Gazetteer([GazetteerFile(path: "bad.tsv", bytes: [0x69, 0x64, 0xFF])])
    }
    #expect(throws: DataError.self) { try Gazetteer([GazetteerFile(path: "no.tsv", bytes: [])]) }
  }
}
