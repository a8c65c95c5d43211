import ArgumentParser
import Entente
import Foundation

/// What `diff` and `compare` read: graphs and statements as they are, articles and folders of
/// articles by building their graphs on the fly.
struct ComparedInputs {
  private let options: ExtractionOptions

  init(options: ExtractionOptions) {
    self.options = options
  }

  /// One input for each path, named after its file.
  ///
  /// - Throws: what cannot be read, with its path: a comparison of a part would mislead.
  func read(_ paths: [String]) async throws -> [Comparison.Input] {
    var inputs: [Comparison.Input] = []
    for path in paths {
      inputs.append(
        Comparison.Input(name: Self.name(path, among: paths), graph: try await graph(path)))
    }
    return inputs
  }

  /// A graph divided by its sources: one input for each.
  static func sources(of graph: KnowledgeGraph, schema: RelationSchema) -> [Comparison.Input] {
    graph.sources.map { source in
      var filter = GraphFilter()
      filter.sources = [source.id]
      return Comparison.Input(name: source.id, graph: filter(graph, schema: schema))
    }
  }

  private func graph(_ path: String) async throws -> KnowledgeGraph {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if !isFolder.boolValue {
      let bytes = try Input.bytes(path)
      if GraphFile.isGraph(bytes) {
        let reading = try GraphFile.read(bytes, path: path == "-" ? "stdin" : path)
        for diagnostic in reading.diagnostics { Console.error(diagnostic) }
        return reading.graph
      }
    }
    return try await built(path)
  }

  private func built(_ path: String) async throws -> KnowledgeGraph {
    let list = ArticleList([path])
    if let failure = list.failures.first { throw failure }
    var graphs: [KnowledgeGraph] = []
    let pipeline = try options.pipeline()
    let isComplete = try await pipeline.forEach(
      list, width: options.width, read: pipeline.reading
    ) {
      graphs.append(
        KnowledgeGraph(sources: [$0.source], entities: $0.entities, statements: $0.statements))
    }
    guard isComplete else { throw ExitStatus.trouble }
    return KnowledgeGraph(merging: graphs)
  }

  /// The file's name without its ending; the whole path where two files have one name.
  private static func name(_ path: String, among paths: [String]) -> String {
    func short(_ path: String) -> String {
      path == "-"
        ? "stdin" : ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    }
    return paths.count { short($0) == short(path) } > 1 ? path : short(path)
  }
}

/// How the result of a comparison is written and what the exit code says of it.
struct ComparisonOutput: ParsableArguments {
  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, svg, dot, junit
  }

  @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "When the exit code is 1: conflict, removed or any difference.", valueName: "what"))
  var failure = Sheet.Failure.any

  @Flag(name: .customLong("exit-zero"), help: "Exit with 0 whatever differs.")
  var exitsZero = false

  @Flag(
    name: .customLong("side-by-side"),
    help: "With --format svg: a picture of each side on one layout instead of one map.")
  var isSideBySide = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if isSideBySide && format != .svg {
      throw ValidationError("--side-by-side is for --format svg")
    }
  }

  /// Writes a sheet as text for people or machines, its record as JSON, or its map.
  func write(
    _ sheet: Sheet, json: () -> [UInt8], map: DifferenceMap, schema: RelationSchema, title: String
  ) async throws {
    switch format {
    case .text: try output.write(Array(sheet.text().utf8))
    case .json: try output.write(json())
    case .markdown: try output.write(Array(sheet.markdown.utf8))
    case .html: try output.write(Array(sheet.html.utf8))
    case .junit: try output.write(Array(sheet.junit(failingOn: failure).utf8))
    case .dot: try output.write(Array(map.diagram(schema: schema, title: title).dot.utf8))
    case .svg:
      let picture =
        isSideBySide
        ? try await map.sideBySide(schema: schema, title: title, by: .here)
        : try await map.svg(schema: schema, title: title, by: .here)
      for diagnostic in picture.diagnostics { Console.error(diagnostic) }
      try output.write(picture.bytes)
    }
    if !exitsZero && sheet.fails(on: failure) { throw ExitStatus.different }
  }
}
