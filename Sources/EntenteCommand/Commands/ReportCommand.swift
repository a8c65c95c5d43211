import ArgumentParser
import Entente
import Foundation

/// `entente report`: a page to explore, or Markdown with pictures beside it.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report on graphs: a page to explore, or Markdown.",
    discussion: """
      html: one file that needs no network and no script to be read; with a script it filters, \
      searches and shows the evidence of every line. markdown: a text with its pictures in files \
      beside it, NAME-1.svg and so on. Several graphs are merged and their conflicts listed.
      """)

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, markdown
  }

  @Argument(
    help: "Graphs or statements as `build` and `extract` write them; `-` is stdin.",
    completion: .file())
  var graphs: [String]

  @Option(help: "html or markdown (default: by the ending of the output file, else html).")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "The articles, or their folder: shows the sentence around a quote; may be repeated.",
      valueName: "path"), completion: .file())
  var articles: [String] = []

  @Option(
    help: "What was read of the articles, as `entente coverage --format json` writes it.",
    completion: .file())
  var coverage: String?

  @Flag(help: "Say how the report was made: program, command, hashes of the sources.")
  var making = false

  @OptionGroup(title: "Picture") var picture: PictureOptions

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if graphs.isEmpty { throw ValidationError("Missing expected argument '<graphs> ...'") }
  }

  func run() async throws {
    let (read, hasFailed) = Input.graphs(graphs)
    guard !read.isEmpty else { throw ExitStatus.trouble }
    let folder = try DataFolder.shipped()
    let schema = try RelationSchema(from: folder)
    let whole = KnowledgeGraph(merging: read.map(\.graph))
    let graph = try filter.part(of: whole, schema: schema)
    guard !graph.relations.isEmpty || !graph.entities.isEmpty else {
      throw NothingFound(
        in: graphs.joined(separator: ", "), noneOf: whole.relations.count, "relations")
    }
    let figure = try await FigureDrawing.figure(of: graph, schema: schema, options: picture)
    let texts = try ArticleTexts.texts(of: graph, from: articles, folder: folder)
    let report = Report(
      of: graph, schema: schema, title: picture.title, figures: figure.map { [$0] } ?? [],
      contexts: ReportQuote.Context.contexts(of: graph, in: texts),
      readings: try coverage.map {
        try CoverageJSON.coverages(from: Input.bytes($0), path: $0 == "-" ? "stdin" : $0)
      } ?? [],
      making: making ? record(of: graph) : nil)
    try write(report, of: graph, templates: ReportTemplates(from: folder))
    if hasFailed { throw ExitStatus.trouble }
  }

  private func write(
    _ report: Report, of graph: KnowledgeGraph, templates: ReportTemplates
  ) throws {
    switch resolvedFormat {
    case .html:
      let page = try ReportPage.bytes(of: report, graph: graph, templates: templates)
      if page.count > ReportPage.comfortableSize {
        Console.error("warning: the page has \(page.count / 1_000_000) MB and opens slowly")
        Console.error("  hint: filter the graph, or report on fewer sources")
      }
      try output.write(page)
    case .markdown:
      try writeMarkdown(report, templates: templates)
    }
  }

  /// Pictures stand beside the text and have its name; a text on stdout has none.
  private func writeMarkdown(_ report: Report, templates: ReportTemplates) throws {
    var report = report
    var files: [String] = []
    if let path = output.output, path != "-" {
      let base = (path as NSString).deletingPathExtension
      for figure in report.figures {
        let file = "\(base)-\(figure.name).svg"
        try OutputFile(file).write(Array(figure.svg.utf8))
        files.append((file as NSString).lastPathComponent)
      }
    } else {
      report.figures = []
    }
    let text = try MarkdownReport.text(of: report, figures: files, templates: templates)
    try output.write(Array(text.utf8))
  }

  private var resolvedFormat: Format {
    if let format { return format }
    let ending = (output.output ?? "").lowercased()
    return ending.hasSuffix(".md") || ending.hasSuffix(".markdown") ? .markdown : .html
  }

  /// Programs and commands are named without their folders: where a user keeps files is nobody's
  /// business.
  private func record(of graph: KnowledgeGraph) -> ReportMaking {
    let words = CommandLine.arguments.dropFirst().map { word in
      word.contains("/") ? (word as NSString).lastPathComponent : word
    }
    return ReportMaking(
      program: ProgramVersion.text, command: (["entente"] + words).joined(separator: " "),
      graph: Report.hash(of: graph))
  }
}
