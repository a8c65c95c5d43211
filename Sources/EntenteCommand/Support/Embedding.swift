import Entente
import Foundation

/// What `embed` makes: a text, and the files that it refers to.
struct Embedding {
  /// A file beside the document.
  struct File {
    /// Its path as seen from the document's folder.
    var path: String
    var bytes: [UInt8]
  }

  var text: String
  var files: [File]
  /// The graph that it shows.
  var graph: KnowledgeGraph

  /// The graph that a text or picture made earlier carries in itself; nil where it carries none.
  static func graph(carriedBy text: String, path: String) -> KnowledgeGraph? {
    guard let start = text.firstRange(of: "<svg")?.lowerBound,
      let end = text[start...].firstRange(of: "</svg>")?.upperBound
    else { return nil }
    return try? SVGMetadata.graph(in: Array(text[start..<end].utf8), path: path)
  }
}

/// Makes embeddings of a diagram.
struct Embedder {
  let graph: KnowledgeGraph
  let schema: RelationSchema
  let picture: PictureOptions
  let host: FigureHost
  /// The files that the text refers to, without endings.
  let base: String
  let alternative: String?
  let templates: ReportTemplates

  /// Draws what the host needs.
  func embedding(of diagram: Diagram) async throws -> Embedding {
    let shown = Set(diagram.relations)
    let part = KnowledgeGraph(
      sources: graph.sources, entities: graph.entities,
      relations: graph.relations.filter { shown.contains($0.id) })
    let relations = Report(of: part, schema: schema).relations
    var embedding = Embedding(text: "", files: [], graph: part)
    var figure: ReportFigure?
    var prefix = picture.idPrefix
    let alternative =
      alternative ?? FigureDrawing.alternative(of: diagram, relations: relations)
    if host.hasPicture {
      // Two pictures in one page must not share ids.
      if prefix == PictureOptions.commonPrefix { prefix = Self.prefix(for: diagram) }
      let svg = try await files(of: diagram, prefix: prefix, &embedding)
      figure = try ReportFigure(
        name: prefix, svg: svg, caption: picture.caption,
        alternative: alternative)
    }
    embedding.text = try EmbeddedFigure(
      figure: figure, alternative: alternative, file: base, hasDark: diagram.theme.dark != nil,
      prefix: prefix,
      relations: relations
    ).text(for: host, templates: templates)
    return embedding
  }

  /// The picture for the text itself, and its variants in files.
  private func files(
    of diagram: Diagram, prefix: String, _ embedding: inout Embedding
  ) async throws -> [UInt8] {
    var picture = picture
    picture.idPrefix = prefix
    var diagram = diagram
    diagram.title = nil
    diagram.caption = nil
    switch host {
    case .markdown:
      let light = try await picture.bytes(of: diagram.isolated(\.palette), graph, as: .svg)
      embedding.files.append(.init(path: base + ".svg", bytes: light))
      if diagram.theme.dark != nil {
        picture.noData = true
        let dark = try await picture.bytes(of: diagram.isolated(\.darkest), graph, as: .svg)
        embedding.files.append(.init(path: base + "-dark.svg", bytes: dark))
      }
      return light
    case .latex:
      let print = diagram.isolated(\.palette)
      embedding.files.append(
        .init(path: base + ".pdf", bytes: try await picture.bytes(of: print, graph, as: .pdf)))
      let svg = try await picture.bytes(of: print, graph, as: .svg)
      embedding.files.append(.init(path: base + ".svg", bytes: svg))
      return svg
    case .svg, .html, .table, .text, .alt:
      return try await picture.bytes(of: diagram, graph, as: .svg)
    }
  }

  private static func prefix(for diagram: Diagram) -> String {
    var hash = ContentHash()
    hash.combine(diagram.dot)
    return "e" + hash.hexadecimal.prefix(8)
  }
}

extension Theme {
  /// The colours for dark pages, or the only ones.
  fileprivate var darkest: Palette { dark ?? palette }
}

extension Diagram {
  /// The diagram in one palette, whatever the reader's page looks like.
  fileprivate func isolated(_ palette: (Theme) -> Palette) -> Diagram {
    var copy = self
    copy.theme = Theme(
      name: theme.name, palette: palette(theme), dark: nil, arrows: theme.arrows,
      fontFamily: theme.fontFamily)
    return copy
  }
}
