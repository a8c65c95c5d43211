import EntenteTypography

/// What a host asks of a picture.
public struct SVGOptions: Hashable, Sendable {
  /// Put before every id, so that many pictures can stand in one page.
  public var idPrefix: String
  /// The width in pixels; nil for a picture that takes the width of its place.
  public var width: Int?
  /// Data to carry along, such as the graph as JSON-LD.
  public var metadata: String?
  /// The language of the words, as BCP 47 has it.
  public var language: String

  /// Makes options.
  public init(
    idPrefix: String = "entente", width: Int? = nil, metadata: String? = nil,
    language: String = "en"
  ) {
    self.idPrefix = idPrefix
    self.width = width
    self.metadata = metadata
    self.language = language
  }
}

extension Diagram {
  /// The finished picture on a layout that Graphviz made of `dot`.
  public func svg(layout: DiagramLayout, options: SVGOptions = SVGOptions()) -> [UInt8] {
    SVGPage(diagram: self, layout: layout, options: options).bytes()
  }
}

/// Headline, picture, notes, legend and caption, one below the other.
private struct SVGPage {
  let diagram: Diagram
  let layout: DiagramLayout
  let options: SVGOptions
  private let margin = 16.0
  private let prefix: String

  init(diagram: Diagram, layout: DiagramLayout, options: SVGOptions) {
    self.diagram = diagram
    self.layout = layout
    self.options = options
    let slug = Slug.text(options.idPrefix)
    // An XML id starts with a letter.
    prefix = slug.first?.isLetter == true ? slug : "x" + slug
  }

  func bytes() -> [UInt8] {
    let inner = max(layout.width, 360)
    var canvas = SVGCanvas(theme: diagram.theme, prefix: prefix)
    var y = margin
    header(on: &canvas, &y, width: inner)
    let left = margin + (inner - layout.width) / 2
    SVGDrawing(diagram: diagram, layout: layout, offset: Point(x: left, y: y), prefix: prefix)
      .draw(on: &canvas)
    y += layout.height + 14
    footer(on: &canvas, &y, width: inner)
    return Array(document(canvas, width: inner + 2 * margin, height: y + margin).utf8)
  }

  private func header(on canvas: inout SVGCanvas, _ y: inout Double, width: Double) {
    guard let title = diagram.title else { return }
    for line in TextWrap.lines(of: title, width: width / 17, limit: 3, bold: true) {
      text(line, size: 17, isBold: true, .text, on: &canvas, &y)
    }
    if let subtitle = diagram.subtitle { text(subtitle, size: 11, .muted, on: &canvas, &y) }
    y += 10
  }

  private func footer(on canvas: inout SVGCanvas, _ y: inout Double, width: Double) {
    for note in diagram.notes {
      for line in TextWrap.lines(of: note, width: width / 10.5) {
        text(line, size: 10.5, .muted, on: &canvas, &y)
      }
    }
    let legend = SVGLegend(of: [diagram])
    if !legend.rows.isEmpty {
      y += 4
      let rule = "M\(decimal(margin)),\(decimal(y))H\(decimal(margin + width))"
      canvas.path(rule, stroke: .rule, width: 0.8)
      y += 10
      y += legend.draw(on: &canvas, at: Point(x: margin, y: y), width: width)
    }
    if let caption = diagram.caption {
      y += 4
      for line in TextWrap.lines(of: caption, width: width / 10.5, limit: 12) {
        text(line, size: 10.5, .muted, on: &canvas, &y)
      }
    }
  }

  private func text(
    _ line: String, size: Double, isBold: Bool = false, _ ink: Ink, on canvas: inout SVGCanvas,
    _ y: inout Double
  ) {
    canvas.line(
      LabelLine([.init(line, isBold: isBold)]), at: Point(x: margin, y: y + size * 0.9),
      size: size, ink: ink)
    y += size * 1.35
  }

  private func document(_ canvas: SVGCanvas, width: Double, height: Double) -> String {
    var head = SVGCanvas(theme: diagram.theme, prefix: prefix)
    var attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("id", prefix),
      ("viewBox", "0 0 \(decimal(width)) \(decimal(height))"),
    ]
    if let fixed = options.width {
      attributes.append(("width", "\(fixed)"))
      attributes.append(("height", decimal(Double(fixed) * height / max(width, 1))))
    }
    attributes += [
      ("role", "img"), ("aria-labelledby", "\(prefix)-title \(prefix)-desc"),
      ("lang", options.language), ("font-family", diagram.theme.fontFamily),
    ]
    head.element("svg", attributes, isOpen: true)
    head.element("title", [("id", prefix + "-title")], content: diagram.title ?? defaultTitle)
    head.element("desc", [("id", prefix + "-desc")], content: description)
    if let metadata = options.metadata { head.element("metadata", content: metadata) }
    var page = SVGCanvas(theme: diagram.theme, prefix: prefix)
    page.rectangle(
      Box(left: 0, top: 0, right: width, bottom: height), fill: .background, stroke: nil)
    var style = ""
    if let rules = canvas.joined(page).darkStyle { style = "<style>\(rules)</style>\n" }
    return head.text + style + page.text + canvas.text + "</svg>\n"
  }

  private var defaultTitle: String { "Relations between states, leaders and projects" }

  /// The picture in sentences, for readers who cannot see it.
  private var description: String {
    let sentences = diagram.edges.flatMap(\.sentences)
    let shown = sentences.prefix(150)
    var parts = ["\(diagram.nodes.count) entities, \(diagram.relations.count) relations."]
    parts += shown
    if sentences.count > shown.count { parts.append("And \(sentences.count - shown.count) more.") }
    return (parts + diagram.notes).joined(separator: " ")
  }
}
