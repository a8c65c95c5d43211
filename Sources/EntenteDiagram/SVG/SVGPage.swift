import EntenteTypography

/// Headline, pictures, notes, legend and caption, one below the other.
struct SVGPage {
  let diagram: Diagram
  let panels: [DiagramPanel]
  let layout: DiagramLayout
  let options: SVGOptions
  private let columns: Int
  private let prefix: String
  private let margin = 16.0
  private let gap = 24.0

  init(
    diagram: Diagram, panels: [DiagramPanel] = [], columns: Int? = nil, layout: DiagramLayout,
    options: SVGOptions
  ) {
    self.diagram = diagram
    self.panels = panels.isEmpty ? [DiagramPanel(title: "", diagram: diagram)] : panels
    self.layout = layout.snapped(diagram)
    self.options = options
    let wide = layout.width > 1.6 * layout.height ? 1 : 2
    self.columns = max(1, min(columns ?? wide, self.panels.count))
    let slug = Slug.text(options.idPrefix)
    // An XML id starts with a letter.
    prefix = slug.first?.isLetter == true ? slug : "x" + slug
  }

  func bytes() -> [UInt8] {
    let pictures = Double(columns) * layout.width + Double(columns - 1) * gap
    let inner = max(pictures, 360)
    var canvas = SVGCanvas(theme: diagram.theme, prefix: prefix)
    var y = margin
    header(on: &canvas, &y, width: inner)
    draw(on: &canvas, &y, left: margin + (inner - pictures) / 2)
    y += 14
    footer(on: &canvas, &y, width: inner)
    return Array(document(canvas, width: inner + 2 * margin, height: y + margin).utf8)
  }

  private func draw(on canvas: inout SVGCanvas, _ y: inout Double, left: Double) {
    for (index, panel) in panels.enumerated() {
      let column = index % columns
      if index > 0, column == 0 { y += layout.height + gap }
      let x = left + Double(column) * (layout.width + gap)
      var top = y
      if !panel.title.isEmpty { heading(panel.title, x: x, &top, on: &canvas) }
      SVGDrawing(diagram: panel.diagram, layout: layout, offset: Point(x: x, y: top))
        .draw(on: &canvas)
      if column == columns - 1 || index == panels.count - 1 { y = top }
    }
    y += layout.height
  }

  private func heading(
    _ title: String, x: Double, _ y: inout Double, on canvas: inout SVGCanvas
  ) {
    canvas.line(
      LabelLine([.init(title, isBold: true)]), at: Point(x: x, y: y + 12), size: 13, ink: .text)
    y += 18
    let rule = "M\(decimal(x)),\(decimal(y))H\(decimal(x + layout.width))"
    canvas.path(rule, stroke: .rule, width: 0.8)
    y += 8
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
    let legend = SVGLegend(of: panels.map(\.diagram))
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
    if let metadata = options.metadata, !metadata.isEmpty {
      head.element("metadata", content: metadata)
    }
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
    let sentences =
      diagram.nodes.filter { !$0.relations.isEmpty }.map(\.title)
      + diagram.nodes.flatMap(\.parts).map(\.title).filter { !$0.isEmpty }
      + diagram.edges.flatMap(\.sentences)
    let shown = sentences.prefix(150)
    var parts = [diagram.subtitle ?? "\(diagram.relations.count) relations."]
    parts += shown
    if sentences.count > shown.count { parts.append("And \(sentences.count - shown.count) more.") }
    return (parts + diagram.notes).joined(separator: " ")
  }
}
