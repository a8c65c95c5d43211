public import EntenteData
import Mustache

/// The templates of reports, from the data folder: Mustache, with escaping on.
public struct ReportTemplates: Sendable {
  private let library: MustacheLibrary
  /// The style sheet of the page.
  let style: String
  /// The script of the page.
  let script: String

  /// Reads the templates.
  ///
  /// - Throws: `DataError` for a file that is missing, `ReportError` for a template that is none.
  public init(from folder: DataFolder) throws {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    MustacheContentTypes.register(MarkdownEscaping(), named: MarkdownEscaping.name)
    MustacheContentTypes.register(LaTeXEscaping(), named: LaTeXEscaping.name)
    var library = MustacheLibrary()
    for file in try folder.files(in: "templates", ending: ".mustache") {
      let name = String(file.dropFirst("templates/".count).dropLast(".mustache".count))
      do {
        try library.register(Self.text(file, in: folder), named: name)
      } catch let error where !(error is DataError) {
        throw ReportError(file, "is no template: \(error)")
      }
    }
    self.library = library
    style = try Self.text("templates/page.css", in: folder)
    script = try Self.text("templates/page.js", in: folder)
  }

  private static func text(_ file: String, in folder: DataFolder) throws -> String {
    String(decoding: try folder.bytes(file), as: UTF8.self)
  }

  /// A value in a template.
  ///
  /// - Throws: `ReportError` where there is no template of that name.
  func text(of value: Any, in template: String) throws(ReportError) -> String {
    guard let text = library.render(value, withTemplate: template) else {
      throw ReportError("templates/\(template).mustache", "is missing")
    }
    return text
  }
}
