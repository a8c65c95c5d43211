import Entente
import Foundation
import Testing

@Suite struct UpdateCommandTests {
  private let program: Program
  private let document = """
    Before.
    <!-- entente: g.json --format table -->
    <!-- entente: end -->
    <!-- entente: g.json --format markdown --files pictures/debt -->
    <!-- entente: end -->
    After.

    """

  init() throws {
    program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "docs/g.json")
    try program.write("", to: "docs/pictures/.keep")
    try program.write(document, to: "docs/d.md")
  }

  @Test func regionsAreFilledOnce() throws {
    let first = try program.run("update", "docs/d.md")
    #expect(first.status == 0)
    #expect(first.output == "docs/d.md:2: new\ndocs/d.md:4: new\n")
    let text = try program.read("docs/d.md")
    #expect(text.contains("| 2014 | Russia | forgave debt of | North Korea |"))
    #expect(text.contains("src=\"pictures/debt.svg\""))
    #expect(text.hasPrefix("Before.\n<!-- entente: g.json") && text.hasSuffix("end -->\nAfter.\n"))
    #expect(try program.read("docs/pictures/debt.svg").hasPrefix("<svg"))
    let second = try program.run("update", "docs/d.md", "--check")
    #expect(second.status == 0)
    #expect(second.output == "docs/d.md:2: up to date\ndocs/d.md:9: up to date\n")
  }

  @Test func whatChangedIsSaid() throws {
    _ = try program.run("update", "docs/d.md")
    let more = SampleGraph.graph(
      SampleGraph.debt.relations + [
        SampleGraph.relation(SampleGraph.russia, "aids", SampleGraph.north, "2019")
      ])
    try program.write(SampleGraph.text(more), to: "docs/g.json")
    let before = try program.read("docs/d.md")
    let check = try program.run("update", "--check", "docs/d.md")
    #expect(check.status == 1)
    #expect(check.output == "docs/d.md:2: changed\ndocs/d.md:9: relations +1\n")
    #expect(try program.read("docs/d.md") == before)
    #expect(try program.run("update", "docs/d.md").status == 0)
    #expect(try program.read("docs/d.md").contains("| 2019 | Russia | aided | North Korea |"))
  }

  @Test(arguments: [
    ("missing.json", "docs/missing.json: error"), ("g.json -o x", "no stdin and no --output"),
    ("g.json --format markdown --files ../x", "must lie in the folder"),
    ("g.json --format png", "does not go into a document"),
    ("g.json --format nonsense", "docs/d.md:2: error"),
  ]) func nothingIsWrittenWhereARegionFails(_ words: String, _ message: String) throws {
    try program.write(document.replacing("g.json --format table", with: words), to: "docs/d.md")
    let before = try program.read("docs/d.md")
    let result = try program.run("update", "docs/d.md")
    #expect(result.status == 2)
    #expect(result.messages.contains(message))
    #expect(try program.read("docs/d.md") == before)
  }
}
