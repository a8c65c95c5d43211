/// How a picture looks: colours on light and dark pages, faces and arrowheads.
public struct Theme: Hashable, Sendable {
  /// Its name, as the command line has it.
  public var name: String
  /// Colours as written into the picture.
  public var palette: Palette
  /// Colours on a page that asks for dark ones; nil for pictures that stay as they are, for print.
  public var dark: Palette?
  /// Graphviz's arrowhead of each family, so that families differ without colour.
  public var arrows: [String: String]
  /// Font families in the order of preference, as CSS has them.
  public var fontFamily: String

  /// Makes a theme.
  public init(
    name: String, palette: Palette, dark: Palette?, arrows: [String: String] = Theme.familyArrows,
    fontFamily: String = Theme.sansSerif
  ) {
    self.name = name
    self.palette = palette
    self.dark = dark
    self.arrows = arrows
    self.fontFamily = fontFamily
  }

  /// The themes that there are.
  public static let all: [Theme] = [.light, .print, .contrast]

  /// Faces that are common on all systems, Korean, Chinese and Japanese ones after the Latin ones.
  public static let sansSerif =
    "'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans','Apple SD Gothic Neo',"
    + "'Malgun Gothic','Noto Sans CJK KR','Noto Sans KR',sans-serif"

  /// One arrowhead for each family of the relation schema.
  public static let familyArrows = [
    "office": "dot", "diplomacy": "normal", "conflict": "diamond", "economy": "vee",
    "security": "box", "projects": "odot",
  ]

  /// The face that DOT names, for people who go on in Graphviz.
  var face: String { "Helvetica" }
  /// The same in bold; the name also tells our measure that letters are bold.
  var boldFace: String { "Helvetica-Bold" }

  func arrow(of family: String?) -> String { family.flatMap { arrows[$0] } ?? "normal" }
}
