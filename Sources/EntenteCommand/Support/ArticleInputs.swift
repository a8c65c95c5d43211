import ArgumentParser
import Entente

/// The articles that a command reads: files, folders with all their articles, `-` for stdin.
struct ArticleInputs: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles: files, folders, or `-` for stdin.",
      discussion: """
        Plain text (.txt), Markdown (.md) and HTML (.html). Title, author, address and date are \
        read from front matter, HTML metadata, or a file NAME.meta.yaml or NAME.meta.json beside \
        the article, with the keys id, title, author, published and uri.
        """), completion: .file())
  var inputs: [String]

  @Option(help: "When all these articles were published, as an EDTF date such as `2014-12`.")
  var published: EDTF?

  /// The articles in the order of their ids. Files that are not there and folders without articles
  /// are said on stderr; the others are still listed.
  func list() -> ArticleList {
    var list = ArticleList(inputs)
    list.published = published
    for error in list.failures { Console.error(error) }
    return list
  }
}
