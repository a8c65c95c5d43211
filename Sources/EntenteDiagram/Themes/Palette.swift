public import EntenteModel

/// The colours of a theme on one background.
public struct Palette: Hashable, Sendable {
  /// How a box is painted.
  public struct Paint: Hashable, Sendable {
    /// Inside.
    public var fill: Color
    /// The line around it.
    public var stroke: Color
    /// Its text.
    public var text: Color

    /// Makes a paint.
    public init(fill: Color, stroke: Color, text: Color) {
      self.fill = fill
      self.stroke = stroke
      self.text = text
    }
  }

  /// The page.
  public var background: Color
  /// Text on the page.
  public var text: Color
  /// Less important text on the page and in boxes.
  public var muted: Color
  /// Fine lines that carry no meaning of their own.
  public var rule: Color
  /// Cards of timelines.
  public var card: Paint
  /// Entities.
  public var kinds: [EntityKind: Paint]
  /// Lines and their text, by family of relations.
  public var families: [String: Color]
  /// Lines and their text in a comparison.
  public var marks: [Mark: Color]

  /// Makes a palette.
  public init(
    background: Color, text: Color, muted: Color, rule: Color, card: Paint,
    kinds: [EntityKind: Paint], families: [String: Color], marks: [Mark: Color]
  ) {
    self.background = background
    self.text = text
    self.muted = muted
    self.rule = rule
    self.card = card
    self.kinds = kinds
    self.families = families
    self.marks = marks
  }

  /// The colour of a line.
  func color(of edge: DiagramEdge) -> Color {
    if let color = marks[edge.mark] { return color }
    return edge.family.flatMap { families[$0] } ?? muted
  }
}
