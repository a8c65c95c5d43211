import Entente
import Testing

@Suite struct ReportCommandTests {
  @Test func markdownHasItsPictureBesideIt() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "g.json")
    let result = try program.run("report", "g.json", "--title", "Debt", "-o", "out.md")
    #expect(result.status == 0 && result.output.isEmpty)
    let text = try program.read("out.md")
    #expect(text.hasPrefix("# Debt\n"))
    #expect(text.contains("](out-whole.svg)"))
    #expect(try program.read("out-whole.svg").hasPrefix("<svg"))
  }

  @Test func pagesAreTheDefault() throws {
    let program = try Program()
    let graph = SampleGraph.text(SampleGraph.debt)
    let result = try program.run("report", "-", "--making", input: graph)
    #expect(result.status == 0)
    #expect(result.output.contains("<code>entente report - --making</code>"))
    #expect(result.output.contains("<svg"))
  }

  @Test func oneBadGraphDoesNotStopTheOthers() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "g.json")
    let result = try program.run("report", "missing.json", "g.json", "--format", "markdown")
    #expect(result.status == 2)
    #expect(result.messages.contains("missing.json"))
    #expect(result.output.contains("| 2014 | Russia | forgave debt of | North Korea |"))
  }

  @Test func nothingToTellIsSaidByTheExitCode() throws {
    let program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "g.json")
    #expect(try program.run("report", "g.json", "--from", "2020").status == 1)
    #expect(try program.run("report").status == 64)
  }
}
