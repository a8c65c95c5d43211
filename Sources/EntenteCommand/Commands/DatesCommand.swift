import ArgumentParser
import Entente

/// `entente dates`: lists the time expressions of an article.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "List the time expressions of an article and the dates they mean.",
    discussion: """
      Without --published the date of publication is taken from the file or concluded from the \
      text; the reason is said on stderr. Expressions that nothing anchors have no date.
      """)

  /// How the expressions are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, timex3
  }

  @Argument(help: "An article: plain text, Markdown or HTML; `-` is stdin.", completion: .file())
  var input: String

  @Option(help: "When the article was published, as an EDTF date such as `2014-12`.")
  var published: EDTF?

  @Option(help: "table, json (one object a line) or timex3 (the text with tags).")
  var format = Format.table

  @OptionGroup var output: OutputOptions

  func run() throws {
    var list = ArticleList([input])
    list.published = published
    guard let article = list.articles.first, list.articles.count == 1 else {
      throw list.failures.first
        ?? CommandError(
          path: input, reason: "is a folder with several articles",
          hint: "name one article")
    }
    let folder = try DataFolder.shipped()
    let (document, diagnostics) = try DocumentReader(from: folder).read(try list.read(article))
    let dates = try DateReader(from: folder).dates(in: document)
    for diagnostic in diagnostics + dates.diagnostics { Console.error(diagnostic) }
    try output.write(Array(text(of: dates).utf8))
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.trouble }
    if dates.expressions.isEmpty {
      throw NothingFound(
        in: input, "\(document.text.string.count) characters were read, none of them names a time")
    }
  }

  private func text(of dates: ArticleDates) -> String {
    switch format {
    case .table: TimeExpressionTable.text(of: dates)
    case .json: TimeExpressionLines.text(of: dates)
    case .timex3: TimeMarkup.text(of: dates)
    }
  }
}
