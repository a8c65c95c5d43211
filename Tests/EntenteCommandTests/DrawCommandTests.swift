import Entente
import EntenteTestSupport
import Testing

@Suite struct DrawCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write(SampleGraph.text(NorthEast.graph), to: "graph.json")
  }

  @Test(arguments: ["whole", "projects", "leaders", "timeline", "periods"])
  func everyViewIsDrawn(view: String) throws {
    let result = try program.run("draw", "graph.json", "--view", view)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("<svg "))
    #expect(result.output.hasSuffix("</svg>\n"))
  }

  @Test func namesStandForIds() throws {
    let byName = try program.run(
      "draw", "graph.json", "--view", "pair", "--about", "Russia", "--about", "north korea")
    let byID = try program.run(
      "draw", "graph.json", "--view", "pair", "--about", "state:RU", "--about", "state:KP")
    #expect(byName.status == 0)
    #expect(byName.output == byID.output)
  }

  @Test func aPictureIsAGraphAgain() throws {
    _ = try program.run("draw", "graph.json", "-o", "picture.svg")
    let again = try program.run("query", "picture.svg")
    let graph = try program.run("query", "graph.json")
    #expect(again.status == 0)
    #expect(again.output == graph.output)
  }

  @Test(arguments: [
    ("graph.json --view pair --about Russia", 64), ("graph.json --view ego --about Atlantis", 64),
    ("graph.json --theme pink", 64), ("graph.json --engine magic", 64),
    ("graph.json --width 0", 64), ("graph.json --columns 0", 64), ("graph.json --to 1800", 1),
    ("nothing.json", 2),
    ("graph.json -o /nowhere/x.svg", 2),
  ])
  func whatCannotBeDrawnIsSaid(arguments: String, status: Int) throws {
    let words = arguments.split(separator: " ").map(String.init)
    let result = try program.run(["draw"] + words)
    #expect(Int(result.status) == status)
    #expect(result.output.isEmpty)
    #expect(!result.messages.isEmpty)
  }

  /// The width of a picture as it was drawn.
  private func width(_ arguments: String...) throws -> Double {
    let svg = try program.run(["draw", "graph.json"] + arguments).output
    let box = try #require(svg.firstMatch(of: #/viewBox="0 0 ([0-9.]+) /#))
    return try #require(Double(box.1))
  }

  @Test func picturesForPagesAreNarrower() throws {
    #expect(
      try width("--family", "diplomacy", "--direction", "down") < width("--family", "diplomacy"))
    #expect(try width("--view", "timeline", "--columns", "2") < width("--view", "timeline"))
  }

  @Test func theSecurityPolicyHashIsPrintedOnRequest() throws {
    let result = try program.run("draw", "graph.json", "--csp-hash", "-o", "x.svg")
    #expect(result.messages.hasPrefix("style-src 'sha256-"))
  }
}
