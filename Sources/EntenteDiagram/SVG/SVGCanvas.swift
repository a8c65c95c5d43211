/// Writes elements, and remembers which inks were used for which property.
struct SVGCanvas {
  private(set) var text = ""
  private(set) var inks: Set<Use> = []
  private var ids: Set<String> = []
  let theme: Theme
  let prefix: String

  /// An ink as the colour of lines or of insides.
  struct Use: Hashable {
    var ink: Ink
    var isStroke: Bool

    var className: String { (isStroke ? "s-" : "f-") + ink.name }
  }

  init(theme: Theme, prefix: String) {
    self.theme = theme
    self.prefix = prefix
  }

  /// An element without content, or one whose content follows until `close`.
  mutating func element(
    _ name: String,
    _ attributes: [(String, String)] = [],
    fill: Ink?? = nil,
    stroke: Ink? = nil,
    isOpen: Bool = false
  ) {
    text += "<" + name
    for (key, value) in attributes { text += " \(key)=\"\(XMLText.escaped(value))\"" }
    var classes: [String] = []
    switch fill {
    case .some(.some(let ink)): classes.append(paint(ink, isStroke: false))
    case .some(.none): text += " fill=\"none\""
    case .none: break
    }
    if let stroke { classes.append(paint(stroke, isStroke: true)) }
    if !classes.isEmpty, theme.dark != nil {
      text += " class=\"\(classes.joined(separator: " "))\""
    }
    text += isOpen ? ">" : "/>"
    if !isOpen && name != "tspan" { text += "\n" }
  }

  /// A group with an id; without one where the same thing is drawn a second time.
  mutating func openGroup(_ id: String) {
    let isNew = ids.insert(id).inserted
    element("g", isNew ? [("id", prefix + "-" + id)] : [], isOpen: true)
  }

  mutating func close(_ name: String) { text += "</\(name)>\n" }

  /// An element with text.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], content: String) {
    element(name, attributes, isOpen: true)
    text += XMLText.escaped(content)
    close(name)
  }

  /// A line of text in runs.
  mutating func line(
    _ line: LabelLine, at point: Point, alignment: String = "start", size: Double,
    ink: Ink, family: Ink? = nil
  ) {
    var attributes = [("x", decimal(point.x)), ("y", decimal(point.y))]
    if alignment != "start" { attributes.append(("text-anchor", alignment)) }
    attributes.append(("font-size", decimal(size)))
    let first = line.runs.first
    let isPlain = line.runs.count == 1
    if isPlain, let first { attributes += looks(of: first) }
    element(
      "text", attributes, fill: isPlain ? Self.ink(of: first, ink, family) : ink, isOpen: true)
    for run in line.runs {
      if isPlain {
        text += XMLText.escaped(run.text)
      } else {
        element("tspan", looks(of: run), fill: Self.ink(of: run, ink, family), isOpen: true)
        // Between the runs: a space at the end of one is dropped by librsvg.
        let ends = run.text.hasSuffix(" ")
        text += XMLText.escaped(ends ? String(run.text.dropLast()) : run.text)
        text += ends ? "</tspan> " : "</tspan>"
      }
    }
    close("text")
  }

  private static func ink(of run: LabelLine.Run?, _ ink: Ink, _ family: Ink?) -> Ink {
    switch run?.tone {
    case .muted: .muted
    case .family: run?.family.map(Ink.family) ?? family ?? ink
    default: ink
    }
  }

  private func looks(of run: LabelLine.Run) -> [(String, String)] {
    (run.isBold ? [("font-weight", "bold")] : [])
      + (run.isStruck ? [("text-decoration", "line-through")] : [])
  }

  private mutating func paint(_ ink: Ink, isStroke: Bool) -> String {
    let use = Use(ink: ink, isStroke: isStroke)
    inks.insert(use)
    let property = isStroke ? "stroke" : "fill"
    text += " \(property)=\"\(ink.color(in: theme.palette).hex)\""
    return use.className
  }

  /// This canvas with the inks of another, for the rules of both.
  func joined(_ other: SVGCanvas) -> SVGCanvas {
    var copy = self
    copy.inks.formUnion(other.inks)
    return copy
  }

  /// The rules for dark pages: literal colours for what was used, nothing else.
  var darkStyle: String? {
    guard let dark = theme.dark else { return nil }
    let rules = inks.map { use in
      "#\(prefix) .\(use.className){\(use.isStroke ? "stroke" : "fill"):"
        + "\(use.ink.color(in: dark).hex)}"
    }
    return "@media (prefers-color-scheme:dark){" + rules.sorted().joined() + "}"
  }
}
