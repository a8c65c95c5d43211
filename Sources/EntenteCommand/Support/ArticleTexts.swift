import Entente

/// The texts of a graph's sources, read again from the articles.
enum ArticleTexts {
  /// The texts by source id. Articles that the graph does not know, or that are not as they were
  /// when it was made, are named on stderr.
  static func texts(
    of graph: KnowledgeGraph, from paths: [String], folder: DataFolder
  ) throws -> [String: String] {
    guard !paths.isEmpty else { return [:] }
    let reader = try DocumentReader(from: folder)
    let list = ArticleList(paths)
    for failure in list.failures { Console.error(failure) }
    var texts: [String: String] = [:]
    for article in list.articles {
      guard let source = graph.source(article.id) else { continue }
      let document = reader.read(try list.read(article)).0
      guard document.source.sha256 == source.sha256 else {
        Console.error("\(article.path): warning: is not as it was when the graph was made")
        continue
      }
      texts[source.id] = document.text.string
    }
    return texts
  }
}
