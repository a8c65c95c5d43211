import Crypto
public import EntenteDiagram
public import EntenteGraph
public import EntenteGraphviz
public import EntenteModel
import Foundation

/// What a picture can be written as.
public enum PictureFormat: String, CaseIterable, Hashable, Sendable {
  /// The finished picture, for pages and by itself.
  case svg
  /// Graphviz's language, without a layout.
  case dot
  /// The SVG as pixels.
  case png
  /// The SVG as a page.
  case pdf
  /// Where everything is.
  case json
  /// Mermaid's language, for small graphs.
  case mermaid
}

/// A diagram on its way to a file.
public struct Picture: Sendable {
  /// What is drawn.
  public var diagram: Diagram
  /// The graph that it was made of; its relations travel in the SVG.
  public var graph: KnowledgeGraph
  /// The layout engine; nil to choose by size and shape.
  public var engine: LayoutEngine?
  /// What the host asks.
  public var options: SVGOptions
  /// Whether each period has a picture of its own, all on one layout.
  public var isSplit: Bool

  /// Makes a picture.
  public init(
    diagram: Diagram, graph: KnowledgeGraph, engine: LayoutEngine? = nil,
    options: SVGOptions = SVGOptions(), isSplit: Bool = false
  ) {
    self.diagram = diagram
    self.graph = graph
    self.engine = engine
    self.options = options
    self.isSplit = isSplit
  }

  /// The picture in a format.
  ///
  /// - Parameters:
  ///   - format: what to write.
  ///   - graphviz: where libgvc runs.
  /// - Returns: the bytes, and what was said on the way.
  /// - Throws: `GraphvizError`, or `MermaidError` for graphs that Mermaid does not draw.
  public func bytes(
    as format: PictureFormat, by graphviz: Graphviz
  ) async throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    switch format {
    case .dot: return (Array(diagram.dot.utf8), [])
    case .mermaid: return (Array(try diagram.mermaid().utf8), [])
    case .json:
      let laidOut = try await diagram.laidOut(by: graphviz, engine: engine)
      return (laidOut.layout.json(of: laidOut.diagram), laidOut.diagnostics)
    case .svg: return try await svg(by: graphviz)
    case .png, .pdf:
      // Data would only be carried along to be dropped.
      var bare = self
      bare.options.metadata = ""
      let (svg, diagnostics) = try await bare.svg(by: graphviz)
      let converter = SVGConverter(limits: graphviz.limits)
      let bytes = try await converter.convert(
        svg, to: format == .png ? .png : .pdf, width: options.width)
      return (bytes, diagnostics)
    }
  }

  private func svg(
    by graphviz: Graphviz
  ) async throws -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    guard isSplit else {
      return try await diagram.svg(of: graph, by: graphviz, engine: engine, options: options)
    }
    let laidOut = try await diagram.laidOut(by: graphviz, engine: engine)
    var options = options
    if options.metadata == nil {
      options.metadata = SVGMetadata.text(of: graph, relations: Set(diagram.relations))
    }
    let panels = laidOut.diagram.panels(Period.periods(of: graph))
    let bytes = laidOut.diagram.svg(panels: panels, layout: laidOut.layout, options: options)
    return (bytes, laidOut.diagnostics)
  }

  /// The hash under which a Content-Security-Policy allows the style of an SVG (CSP level 2,
  /// `sha256-…`); nil where it has none.
  public static func styleHash(of svg: [UInt8]) -> String? {
    let text = String(decoding: svg, as: UTF8.self)
    guard let start = text.firstRange(of: "<style>")?.upperBound,
      let end = text[start...].firstRange(of: "</style>")?.lowerBound
    else { return nil }
    let digest = SHA256.hash(data: Data(text[start..<end].utf8))
    return "sha256-" + Data(digest).base64EncodedString()
  }
}
