/// What an article is written in.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
  /// Paragraphs separated by lines.
  case text
  /// Markdown, with or without front matter.
  case markdown
  /// HTML.
  case html

  /// The endings of file names that say it.
  static let byEnding: [(String, DocumentFormat)] = [
    (".xhtml", .html), (".html", .html), (".htm", .html), (".markdown", .markdown),
    (".md", .markdown), (".text", .text), (".txt", .text),
  ]

  /// All endings that an article's file may have.
  public static var endings: [String] { byEnding.map(\.0) }

  /// Tells the format by the ending of the path, else by the beginning of the text.
  public static func detect(path: String, text: String) -> DocumentFormat {
    let path = path.lowercased()
    for (ending, format) in byEnding where path.hasSuffix(ending) { return format }
    let start = text.prefix(1024).drop { $0.isWhitespace }.lowercased()
    if ["<!doctype html", "<html", "<head", "<body", "<article"].contains(where: start.hasPrefix) {
      return .html
    }
    return start.hasPrefix("---\n") || start.hasPrefix("# ") ? .markdown : .text
  }
}
