import Entente
import Foundation
import Testing

@Suite struct EmbedCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write(SampleGraph.text(SampleGraph.debt), to: "g.json")
  }

  @Test func twoPicturesInOnePageShareNoIds() throws {
    let first = try program.run("embed", "g.json")
    let second = try program.run("embed", "g.json", "--family", "projects")
    #expect(first.status == 0 && second.status == 0)
    func ids(_ text: String) -> Set<Substring> {
      Set(text.matches(of: #/ id="([^"]+)"/#).map(\.output.1))
    }
    #expect(!ids(first.output).isEmpty)
    #expect(ids(first.output).isDisjoint(with: ids(second.output)))
  }

  @Test func markdownHasLightAndDarkPictures() throws {
    let result = try program.run("embed", "g.json", "--format", "markdown", "--files", "debt")
    #expect(result.output.contains("srcset=\"debt-dark.svg\""))
    #expect(result.output.contains("alt=\"Diagram of 3 entities and 3 relations"))
    let light = try program.read("debt.svg")
    let dark = try program.read("debt-dark.svg")
    #expect(light != dark && !light.contains("<style>") && !dark.contains("<style>"))
    #expect(light.contains("<metadata>") && !dark.contains("<metadata>"))
  }

  @Test func picturesWithoutDarkColoursHaveNoStyle() throws {
    #expect(try program.run("embed", "g.json").output.contains("<style>"))
    #expect(try !program.run("embed", "g.json", "--no-dark").output.contains("<style>"))
  }

  @Test func theAlternativeTextIsOneLine() throws {
    let result = try program.run("embed", "g.json", "--format", "alt")
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(try program.run("embed", "g.json", "--format", "alt", "--alt", "x").output == "x\n")
  }

  @Test func wrongUseIsSaid() throws {
    #expect(try program.run("embed", "g.json", "--format", "latex").status == 64)
    let path = try program.run("embed", "g.json", "--format", "markdown", "--files", "a b")
    #expect(path.status == 64)
    #expect(try program.run("embed", "g.json", "--from", "2030").status == 1)
  }
}
