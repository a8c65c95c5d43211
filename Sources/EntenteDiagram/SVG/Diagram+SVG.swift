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
