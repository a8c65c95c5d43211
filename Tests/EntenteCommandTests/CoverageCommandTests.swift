import Testing

@Suite struct CoverageCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write("Zorbland sanctioned Togo. Chad sanctioned Togo in May.\n", to: "a.txt")
    try program.write("Chad visited Togo.\n", to: "b.txt")
  }

  @Test func theTableHasALineForEachArticleAndOneForAll() throws {
    let result = try program.run("coverage", "a.txt", "b.txt")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines[1].hasPrefix("a ") && lines[2].hasPrefix("b ") && lines[3].hasPrefix("all "))
    #expect(result.output.contains("Zorbland"))
    let sentences = try program.run("coverage", "a.txt", "--sentences")
    #expect(sentences.output.contains("Zorbland sanctioned Togo."))
    #expect(!sentences.output.contains("Chad sanctioned Togo"))
  }

  @Test func theReportTakesWhatWasRead() throws {
    try #expect(
      program.run("coverage", "a.txt", "--format", "json", "-o", "coverage.json").status == 0)
    try #expect(program.run("build", "a.txt", "-o", "graph.json").status == 0)
    let arguments = ["report", "graph.json", "--format", "markdown"]
    let bare = try program.run(arguments)
    let full = try program.run(arguments + ["--coverage", "coverage.json"])
    #expect(!bare.output.contains("sentences read"))
    #expect(full.output.contains("- 2 sentences read\n"))
    #expect(full.output.contains("- Names that are not known: Zorbland\n"))
    let page = try program.run("report", "graph.json", "--coverage", "coverage.json")
    #expect(page.output.contains("<bdi>Zorbland</bdi>"))
    let wrong = try program.run(arguments + ["--coverage", "graph.json"])
    #expect(wrong.status == 2)
    #expect(wrong.messages.hasPrefix("graph.json:"))
  }

  struct Silence: CustomTestStringConvertible {
    var arguments: [String]
    var input: String
    var message: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Silence(
      arguments: ["build", "-"], input: "The rain fell. It was cold.",
      message: "stdin: nothing found: 2 sentences were read, none names a state"),
    Silence(
      arguments: ["extract", "-"], input: "{\"text\": \"The rain fell.\"}",
      message: "stdin: nothing found: 1 sentence was read, none gives a statement"),
    Silence(
      arguments: ["dates", "-"], input: "The rain fell.",
      message: "stdin: nothing found: 14 characters were read, none of them names a time"),
    Silence(
      arguments: ["parse", "-"], input: "",
      message: "stdin: nothing found: there is no sentence to parse"),
    Silence(
      arguments: ["coverage", "-"], input: "",
      message: "stdin: warning: has no running text"),
  ])
  func aCommandThatFindsNothingSaysWhatItRead(_ silence: Silence) throws {
    let result = try program.run(silence.arguments, input: silence.input)
    #expect(result.status == 1)
    #expect(result.messages.contains(silence.message))
  }
}
