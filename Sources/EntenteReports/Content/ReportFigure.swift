/// A finished picture that is put into a report.
public struct ReportFigure: Hashable, Sendable {
  /// A name that is unique in the report and fit for a file and an anchor, such as `whole`.
  public var name: String
  /// The SVG, without XML declaration or document type.
  public var svg: String
  /// Text below it.
  public var caption: String?
  /// What it shows in words, for those who do not see it.
  public var alternative: String

  /// Takes a picture.
  ///
  /// - Throws: `ReportError` for a text that is no lone SVG, or one that would run or fetch
  ///   something inside a page.
  public init(name: String, svg: [UInt8], caption: String? = nil, alternative: String) throws {
    self.name = name
    self.svg = try InlineSVG.text(svg)
    self.caption = caption?.isEmpty == true ? nil : caption
    self.alternative = alternative
  }
}
