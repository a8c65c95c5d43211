/// The kind of document that a picture is put into.
public enum FigureHost: String, CaseIterable, Hashable, Sendable {
  /// The SVG itself, for pages that put it inline.
  case svg
  /// A `figure` element with the SVG, its caption and the relations in words.
  case html
  /// An image in files beside the text, light and dark.
  case markdown
  /// A float with the picture as PDF beside the text.
  case latex
  /// The relations as a table in Markdown.
  case table
  /// The relations as sentences, one a line: the long description of a picture.
  case text

  /// What the picture shows in one sentence: its alternative text.
  case alt

  /// The template that writes it.
  var template: String { "figure-" + rawValue }

  /// Whether the text refers to picture files beside it.
  public var hasFiles: Bool { self == .markdown || self == .latex }
  /// Whether it needs the picture at all.
  public var hasPicture: Bool { ![.table, .text, .alt].contains(self) }
}

/// A picture with all that a host may ask for.
public struct EmbeddedFigure: Hashable, Sendable {
  /// The picture; nil for hosts that do without.
  public var figure: ReportFigure?
  /// What the picture shows, in a sentence.
  public var alternative: String
  /// The files without their endings, as seen from the document.
  public var file: String
  /// Whether there is a file for dark pages.
  public var hasDark: Bool
  /// The prefix of the picture's ids, unique in the document.
  public var prefix: String
  /// The relations that are drawn.
  public var relations: [ReportRelation]

  /// Makes a figure.
  public init(
    figure: ReportFigure?, alternative: String, file: String, hasDark: Bool, prefix: String,
    relations: [ReportRelation]
  ) {
    self.figure = figure
    self.alternative = alternative
    self.file = file
    self.hasDark = hasDark
    self.prefix = prefix
    self.relations = relations
  }

  /// The text that puts it into a document, with a final newline.
  ///
  /// - Throws: `ReportError` where a template is missing.
  public func text(for host: FigureHost, templates: ReportTemplates) throws -> String {
    try templates.text(of: self, in: host.template)
  }
}
