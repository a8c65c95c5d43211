import ArgumentParser
import Entente

/// How a picture is drawn: the same options for every command that draws.
struct PictureOptions: ParsableArguments {
  /// The views, as they are called on the command line.
  enum View: String, CaseIterable, ExpressibleByArgument {
    case whole, ego, pair, projects, leaders, timeline, periods
  }

  /// Where ranks go, as it is called on the command line.
  enum Direction: String, CaseIterable, ExpressibleByArgument {
    case right, down
  }

  @Option(
    help:
      "whole, ego (around --about), pair (of two --about), projects, leaders, timeline, periods.")
  var view = View.whole

  @Option(help: "The entity that `ego` and `pair` are about, by id or by name; may be repeated.")
  var about: [String] = []

  @Option(help: "How many steps `ego` goes.")
  var depth = 1

  @Option(
    help: "light, print (black and white) or contrast.",
    completion: .list(Theme.all.map(\.name)))
  var theme = "light"

  @Option(help: "A headline.")
  var title: String?

  @Option(help: "Text below the picture.")
  var caption: String?

  @Option(help: "Draw at most so many entities, those with most relations; 0 for all.")
  var limit = 40

  @Option(help: "right (room for labels) or down (narrower, for pages).")
  var direction = Direction.right

  @Option(help: "How many cards stand beside each other in the view timeline.")
  var columns = DiagramOptions().columns

  @Option(
    help: "auto (by size and shape), dot, neato, fdp, sfdp, twopi or circo.",
    completion: .list(["auto"] + LayoutEngine.allCases.map(\.rawValue)))
  var engine = "auto"

  @Option(help: "The width in pixels; without it the picture takes the width of its place.")
  var width: Int?

  @Option(help: "Put before every id, so that many pictures can stand in one page.")
  var idPrefix = Self.commonPrefix

  /// The prefix of pictures that stand alone.
  static let commonPrefix = "entente"

  @Flag(help: "Keep the light colours on dark pages too; such a picture has no style.")
  var noDark = false

  @Flag(help: "Leave out the relations and quotes that an SVG carries to be read back.")
  var noData = false

  @Flag(help: "Print the hash of the SVG's style for a Content-Security-Policy on stderr.")
  var cspHash = false

  func validate() throws {
    guard Theme.all.contains(where: { $0.name == theme }) else {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw ValidationError("there is no theme `\(theme)`; there are: \(names)")
    }
    guard engine == "auto" || LayoutEngine(rawValue: engine) != nil else {
      let names = LayoutEngine.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no engine `\(engine)`; there are: auto, \(names)")
    }
    guard (1...12).contains(columns) else {
      throw ValidationError("--columns must be between 1 and 12")
    }
    guard (width ?? 1) > 0, (width ?? 1) <= 32_767 else {
      throw ValidationError("--width must be between 1 and 32767")
    }
  }

  /// The diagram of a graph.
  ///
  /// - Throws: `ValidationError` for an entity that the graph does not have.
  func diagram(of graph: KnowledgeGraph, schema: RelationSchema) throws -> Diagram {
    var options = DiagramOptions(
      title: title, caption: caption, entityLimit: limit > 0 ? limit : nil,
      direction: direction == .down ? .topToBottom : .leftToRight, columns: columns)
    options.successors = try Successors.shipped(for: graph)
    return Diagram(
      of: graph, view: try diagramView(of: graph), schema: schema,
      theme: chosenTheme, options: options)
  }

  private var chosenTheme: Theme {
    var chosen = Theme.all.first { $0.name == theme } ?? .light
    if noDark { chosen.dark = nil }
    return chosen
  }

  private func diagramView(of graph: KnowledgeGraph) throws -> DiagramView {
    let entities = try about.map { try FilterOptions.entity(named: $0, in: graph) }
    switch (view, entities.count) {
    case (.whole, _): return .whole
    case (.projects, _): return .projects
    case (.leaders, _): return .leaders
    case (.timeline, _): return .timeline
    case (.periods, _): return .periods
    case (.ego, 1): return .ego(of: entities[0], depth: depth)
    case (.pair, 2): return .pair(entities[0], entities[1])
    case (.ego, _): throw ValidationError("--view ego needs one --about ENTITY")
    case (.pair, _): throw ValidationError("--view pair needs two --about ENTITY")
    }
  }

  /// The picture in a format.
  func bytes(
    of diagram: Diagram, _ graph: KnowledgeGraph, as format: PictureFormat
  ) async throws -> [UInt8] {
    var options = SVGOptions(idPrefix: idPrefix, width: width)
    if noData { options.metadata = "" }
    let picture = Picture(
      diagram: diagram, graph: graph, engine: LayoutEngine(rawValue: engine), options: options,
      isSplit: view == .periods)
    let (bytes, diagnostics) = try await picture.bytes(as: format, by: .here)
    for diagnostic in diagnostics { Console.error(diagnostic) }
    if cspHash, format == .svg, let hash = Picture.styleHash(of: bytes) {
      Console.error("style-src '\(hash)'")
    }
    return bytes
  }
}
