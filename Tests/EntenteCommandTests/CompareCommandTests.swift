import Entente
import Testing

@Suite struct CompareCommandTests {
  private typealias Sample = SampleGraph

  private func program() throws -> Program {
    let program = try Program()
    for (source, share) in [("one", 90.0), ("two", 80.0), ("three", 90.0)] {
      let relation = Sample.relation(
        Sample.russia, "forgives-debt-of", Sample.north, "2014",
        amounts: [Amount(value: share, unit: "%", text: "\(Int(share)) percent")], source: source,
        quote: "\(Int(share)) percent of it")
      try program.write(Sample.text(Sample.graph(source: source, [relation])), to: "\(source).json")
    }
    return program
  }

  @Test func sourcesAreComparedWithBothQuotes() throws {
    let result = try program().run("compare", "one.json", "two.json", "three.json")
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        "! Russia forgives-debt-of North Korea, 2014 | 3 of 3: one, two, three; 2 agree\n"))
    #expect(result.output.contains("one (2014): \"90 percent of it\""))
    #expect(result.output.contains("two (2014): \"80 percent of it\""))
  }

  @Test func aMergedGraphIsDividedByItsSources() throws {
    let program = try program()
    let merged = try program.run("merge", "one.json", "two.json", "three.json", "-o", "all.json")
    #expect(merged.status == 0)
    let result = try program.run("compare", "all.json")
    #expect(result.output.hasPrefix("compare one three two: 3 sources: 1 conflict"))
  }

  @Test func articlesAreReadOnTheFly() throws {
    let program = try Program()
    try program.write("Russia aided North Korea in 2011.\n", to: "one.txt")
    try program.write("In 2011, Russia aided North Korea.\n", to: "two.txt")
    let result = try program.run("compare", "one.txt", "two.txt", "--fail-on", "conflict")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.hasPrefix("compare one two: 2 sources: 0 conflict"))
  }

  @Test func aBaseTellsWhoChangedWhat() throws {
    let result = try program().run("compare", "--base", "one.json", "two.json", "three.json")
    #expect(
      result.output.hasPrefix(
        "compare two three with the base one: 0 changed apart, 1 changed, 0 left out, 0 added, "
          + "0 kept\n~ Russia forgives-debt-of North Korea, 2014 | changed by two; 3 of 3"))
  }

  @Test func oneSourceIsNotEnough() throws {
    let result = try program().run("compare", "one.json")
    #expect(result.status == 64)
    #expect(result.messages.contains("there is only one source"))
  }
}
