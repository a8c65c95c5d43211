import Entente
import Testing

@Suite struct QueryCommandTests {
  private func query(_ arguments: [String]) throws -> Program.Result {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "g.json")
    return switch arguments.count {
    case 0: try program.run("query", "g.json")
    case 1: try program.run("query", "g.json", arguments[0])
    case 2: try program.run("query", "g.json", arguments[0], arguments[1])
    default:
      try program.run("query", "g.json", arguments[0], arguments[1], arguments[2], arguments[3])
    }
  }

  @Test func theTableIsSortedByDateAndLinesUp() throws {
    let result = try query([])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map { $0.split(separator: "  ") }
    #expect(lines.count == 4)
    #expect(
      lines[0].map { $0.trimmed } == [
        "SUBJECT", "TYPE", "OBJECT", "DATE", "STATUS", "AMOUNTS", "DETAILS", "SOURCES", "ID",
      ])
    #expect(lines.dropFirst().map { $0[3].trimmed } == ["2011", "2014", "-"])
  }

  @Test func filtersNarrowAndNothingFoundIs1() throws {
    #expect(try query(["--entity", "north korea"]).output.split(separator: "\n").count == 2)
    #expect(try query(["--type", "participates-in", "--status", "planned"]).status == 0)
    #expect(try query(["--from", "2012", "--to", "2013"]).status == 1)
    #expect(try query(["--family", "security"]).status == 1)
  }

  @Test(arguments: [
    (["query", "g.json", "--from", "2020"], "none of the 3 relations fits the filters"),
    (
      ["query", "g.json", "--entities", "--from", "2020"], "none of the 3 entities fits the filters"
    ),
    (["draw", "g.json", "--from", "2020"], "no relation fits the filters and the view"),
    (["embed", "g.json", "--view", "leaders"], "no relation fits the filters and the view"),
    (["report", "g.json", "--from", "2020"], "none of the 3 relations fits the filters"),
  ])
  func nothingFoundIsSaid(_ arguments: [String], _ reason: String) throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "g.json")
    let result = try program.run(arguments)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.messages == "g.json: nothing found: \(reason)\n")
  }

  @Test func wrongWordsAre64AndNameWhatThereIs() throws {
    let result = try query(["--type", "hugs"])
    #expect(result.status == 64)
    #expect(result.messages.contains("`hugs` is no relation type; there are: leads, serves"))
    #expect(try query(["--from", "soon"]).status == 64)
    #expect(try query(["--entity", "Atlantis"]).status == 64)
  }

  @Test func jsonIsAGraphAgain() throws {
    let text = try query(["--format", "json"]).output
    #expect(try GraphJSON.graph(from: Array(text.utf8), path: "x") == SampleGraph.debt)
  }

  @Test func csvKeepsFormulasHarmless() throws {
    let relations = try query(["--format", "csv"]).output
    #expect(relations.contains("\"'=90 <b>percent</b>\n\""))
    let entities = try query(["--entities", "--format=csv"]).output
    #expect(entities.contains("state:KP,state,North Korea,'=DPRK,,0\n"))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
