import Foundation
import Testing

/// The gallery is what the program makes of its articles today: `scripts/update-gallery` renews it.
@Suite struct GalleryTests {
  private static let hint: Comment = "scripts/update-gallery rebuilds it: read the difference"

  @Test(arguments: try Repository.names(in: "graphs"))
  func graphAndDrawingsAreRebuiltAlike(_ subject: String) throws {
    let program = try Program()
    let folder = Repository.folder.appendingPathComponent("graphs/\(subject)")
    try FileManager.default.createSymbolicLink(
      at: program.folder.appendingPathComponent("articles"),
      withDestinationURL: folder.appendingPathComponent("articles"))
    try #expect(program.run("build", "articles", "-o", "graph.json").status == 0)
    try #expect(program.run("check", "graph.json").status == 0)
    try #expect(program.run("draw", "graph.json", "--format", "dot", "-o", "graph.dot").status == 0)
    try #expect(program.run("draw", "graph.json", "--format", "svg", "-o", "graph.svg").status == 0)
    for name in ["graph.json", "graph.dot"] {
      let isSame = try program.read(name) == Repository.text("graphs/\(subject)/\(name)")
      #expect(isSame, Self.hint)
    }
    // Coordinates move with the version of Graphviz; what is drawn does not.
    let isSame =
      try SVGStructure(program.read("graph.svg"))
      == SVGStructure(Repository.text("graphs/\(subject)/graph.svg"))
    #expect(isSame, Self.hint)
  }
}
