import Entente

/// From an article's file to its extraction.
struct ArticlePipeline: Sendable {
  let reader: DocumentReader
  let extractor: Extractor

  /// Reads one article; what was doubtful is among the diagnostics.
  func extraction(of input: DocumentInput) -> Extraction {
    let (document, diagnostics) = reader.read(input)
    var extraction = extractor.extraction(of: document)
    extraction.diagnostics = diagnostics + extraction.diagnostics
    return extraction
  }

  /// Reads articles on several cores and hands over the extractions in the order of the articles,
  /// a few at a time, so that memory does not grow with their number.
  ///
  /// - Returns: whether every article could be opened; those that could not are named on stderr.
  func forEach(
    _ list: ArticleList, width: Int, _ body: (Extraction) throws -> Void
  ) async throws -> Bool {
    var isComplete = true
    var next = 0
    while next < list.articles.count {
      let batch = Array(list.articles[next..<min(next + width * 4, list.articles.count)])
      next += batch.count
      for result in await results(of: batch, in: list, width: width) {
        switch result {
        case .success(let extraction):
          for diagnostic in extraction.diagnostics { Console.error(diagnostic) }
          if extraction.diagnostics.contains(where: { $0.severity == .error }) {
            isComplete = false
          }
          try body(extraction)
        case .failure(let error):
          Console.error("\(error)")
          isComplete = false
        }
      }
    }
    return isComplete
  }

  private func results(
    of articles: [ArticleList.Article], in list: ArticleList, width: Int
  ) async -> [Result<Extraction, any Error>] {
    await withTaskGroup(of: (Int, Result<Extraction, any Error>).self) { group in
      var results = [Result<Extraction, any Error>?](repeating: nil, count: articles.count)
      for (place, article) in articles.enumerated() {
        if place >= width, let (done, result) = await group.next() { results[done] = result }
        group.addTask {
          (place, Result { extraction(of: try list.read(article)) })
        }
      }
      for await (done, result) in group { results[done] = result }
      return results.compactMap(\.self)
    }
  }
}
