/// One of several pictures on the same layout.
public struct DiagramPanel: Hashable, Sendable {
  /// The words above it.
  public var title: String
  /// What it shows; a diagram with the keys of the whole one, see `Diagram.showing(relations:)`.
  public var diagram: Diagram

  /// Makes a panel.
  public init(title: String, diagram: Diagram) {
    self.title = title
    self.diagram = diagram
  }
}

extension Diagram {
  /// Several pictures on one layout, in a grid, with one legend: every entity stands in the same
  /// place in all of them.
  ///
  /// - Parameters:
  ///   - panels: what each picture shows.
  ///   - layout: the layout of this diagram, which holds all that they show.
  ///   - columns: pictures beside each other; nil for as many as make a page.
  ///   - options: what the host asks.
  /// - Returns: the picture.
  public func svg(
    panels: [DiagramPanel], layout: DiagramLayout, columns: Int? = nil,
    options: SVGOptions = SVGOptions()
  ) -> [UInt8] {
    SVGPage(
      diagram: self, panels: panels, columns: columns, layout: layout, options: options
    ).bytes()
  }

  /// A panel for each period.
  public func panels(_ periods: [Period]) -> [DiagramPanel] {
    periods.map { DiagramPanel(title: $0.title, diagram: showing(relations: $0.relations)) }
  }
}
