import EntenteModel
import Testing

@testable import EntenteExtraction

/// Projects have a life: each stage stands in the statement that tells of it.
@Suite struct ProjectLifeTests {
  /// `RU 2011 under construction funds` of the statements about a project, sorted.
  private static func life(_ text: String) throws -> [String] {
    let statements = try SieveReader.analysis(text).statements()
      .filter { $0.type == "participates-in" }
    let lines = statements.map { statement in
      ([statement.subject.code, statement.date?.description ?? "-"]
        + statement.arguments.filter(\.isDetail).map(\.text)).joined(separator: " ")
    }
    return Set(lines).sorted()
  }

  @Test(arguments: [
    ("In 2009 Kenya agreed to build a gas pipeline to Uganda.", ["KE 2009 builds agreed"]),
    ("Kenya planned to build a gas pipeline to Uganda.", ["KE - builds proposed"]),
    ("Kenya is building a gas pipeline to Uganda.", ["KE - builds under construction"]),
    ("Kenya built a gas pipeline to Uganda in 2012.", ["KE 2012 builds completed"]),
    ("Kenya suspended the gas pipeline to Uganda in 2014.", ["KE 2014 suspended"]),
    ("Kenya financed a gas pipeline to Uganda.", ["KE - funds"]),
    ("Kenya will operate a gas pipeline to Uganda.", ["KE - operates"]),
    ("Kenya opened the gas pipeline to Uganda in 2016.", ["KE 2016 opened"]),
    ("Kenya did not build the gas pipeline to Uganda.", ["KE - builds"]),
  ])
  func wordsGiveStagesAndRoles(_ text: String, _ expected: [String]) throws {
    #expect(try Self.life(text) == expected)
  }

  @Test func whatIsSaidWithoutPartiesIsSaidOfThoseWhoTakePart() throws {
    let text = """
      In 2009 Kenya agreed to build a gas pipeline to Uganda. Construction of the pipeline began in \
      2011. The pipeline was opened in January 2020. The pipeline was cancelled in 2022.
      """
    #expect(
      try Self.life(text) == [
        "KE 2009 builds agreed", "KE 2011 under construction", "KE 2020-01 opened",
        "KE 2022 cancelled",
      ])
    let analysis = try SieveReader.analysis(text)
    let stages = analysis.statements().filter { $0.evidence.rule == "project.stage" }
    #expect(
      stages.map(\.evidence.quote) == [
        "Construction of the pipeline began", "pipeline was opened", "pipeline was cancelled",
      ])
    #expect(stages.map(\.status) == [.actual, .actual, .negated])
  }

  @Test func aProjectOfWhichNobodyTakesPartGetsNoStatement() throws {
    #expect(try Self.life("The gas pipeline to Uganda was opened in 2020.").isEmpty)
  }

  @Test func whatIsBuiltIsAProjectOfItsOwn() throws {
    #expect(
      try SieveReader.mentions("China is building a port in Sudan.", by: "project").count == 1)
    #expect(try SieveReader.mentions("China likes a port in Sudan.", by: "project").isEmpty)
  }
}
