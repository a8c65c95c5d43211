import ArgumentParser
import Entente
import Foundation

/// `entente embed`: a figure for a document of some kind.
struct EmbedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Make a figure for a page, Markdown or LaTeX.",
    discussion: """
      svg: to be put inline; its ids are its own. html: a figure with caption and the relations in \
      words. markdown: an image with light and dark variants in files beside the text. latex: a \
      float with a PDF beside the text. table, text: the relations as a Markdown table, as \
      sentences. alt: one sentence that stands for the picture. png, pdf: the picture alone. Exit code 1 means that there was nothing to draw.
      """)

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, html, markdown, latex, table, text, alt, png, pdf
  }

  @Argument(
    help: "A graph or statements as `build` and `extract` write them; `-` is stdin.",
    completion: .file())
  var graph: String

  @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.svg

  @Option(
    help: ArgumentHelp(
      "The picture files that Markdown and LaTeX refer to, without ending: figures/debt.",
      valueName: "base"), completion: .file())
  var files: String?

  @Option(name: .customLong("alt"), help: "What the picture shows, for those who do not see it.")
  var alternative: String?

  @OptionGroup(title: "Picture") var picture: PictureOptions

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard let host, host.hasFiles else { return }
    guard let files else {
      throw ValidationError("--format \(format.rawValue) needs --files BASE for the pictures")
    }
    // These are read alike by Markdown, HTML and LaTeX.
    let isPlain = files.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
    guard isPlain, !files.isEmpty, !files.hasSuffix("/") else {
      throw ValidationError("--files may hold letters, digits and . - _ / of ASCII")
    }
  }

  func run() async throws {
    let schema = try RelationSchema(from: .shipped())
    guard let host else { return try await writePicture(as: format == .png ? .png : .pdf, schema) }
    let embedding = try await embedding(for: host, in: "", schema: schema)
    for file in embedding.files { try OutputFile(file.path).write(file.bytes) }
    try output.write(Array(embedding.text.utf8))
  }

  /// The kind of text; nil for a picture alone.
  var host: FigureHost? { FigureHost(rawValue: format.rawValue) }

  /// What goes into a document in a folder, whose paths are seen from there.
  ///
  /// - Throws: `NothingFound` where there is nothing to draw.
  func embedding(
    for host: FigureHost, in folder: String, schema: RelationSchema
  ) async throws -> Embedding {
    let (graph, diagram) = try diagram(in: folder, schema)
    let embedder = Embedder(
      graph: graph, schema: schema, picture: picture, host: host, base: files ?? "",
      alternative: alternative, templates: try ReportTemplates(from: .shipped()))
    return try await embedder.embedding(of: diagram)
  }

  private func writePicture(as format: PictureFormat, _ schema: RelationSchema) async throws {
    let (graph, diagram) = try diagram(in: "", schema)
    try output.write(try await picture.bytes(of: diagram, graph, as: format))
  }

  private func diagram(
    in folder: String, _ schema: RelationSchema
  ) throws -> (KnowledgeGraph, Diagram) {
    let isPlain = folder.isEmpty || graph == "-" || graph.hasPrefix("/")
    let path = isPlain ? graph : (folder as NSString).appendingPathComponent(graph)
    let part = try filter.part(of: Input.graph(path), schema: schema)
    let diagram = try picture.diagram(of: part, schema: schema)
    guard !diagram.nodes.isEmpty else { throw NothingFound.toDraw(in: path) }
    for diagnostic in diagram.diagnostics { Console.error(diagnostic) }
    return (part, diagram)
  }
}
