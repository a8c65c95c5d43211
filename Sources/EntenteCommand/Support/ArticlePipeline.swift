import Entente

/// From an article's file to what is read of it.
struct ArticlePipeline: Sendable {
  /// What came of one article.
  struct Reading<Value: Sendable>: Sendable {
    var value: Value
    /// What was doubtful.
    var diagnostics: [Diagnostic]
  }

  let reader: DocumentReader
  let extractor: Extractor

  /// Reads one article; what was doubtful is among the diagnostics.
  func extraction(of input: DocumentInput) -> Extraction {
    let (document, diagnostics) = reader.read(input)
    var extraction = extractor.extraction(of: document)
    extraction.diagnostics = diagnostics + extraction.diagnostics
    return extraction
  }

  /// The extraction of an article, with its diagnostics beside it.
  func reading(of input: DocumentInput) -> Reading<Extraction> {
    let extraction = extraction(of: input)
    return Reading(value: extraction, diagnostics: extraction.diagnostics)
  }

  /// How much of an article is read.
  func coverage(of input: DocumentInput) -> Reading<Coverage> {
    let (document, diagnostics) = reader.read(input)
    return Reading(value: extractor.coverage(of: document), diagnostics: diagnostics)
  }

  /// Reads articles on several cores and hands over what came of them in the order of the articles,
  /// a few at a time, so that memory does not grow with their number.
  ///
  /// - Returns: whether every article could be opened; those that could not are named on stderr.
  func forEach<Value: Sendable>(
    _ list: ArticleList, width: Int, read: @escaping @Sendable (DocumentInput) -> Reading<Value>,
    _ body: (Value) throws -> Void
  ) async throws -> Bool {
    var isComplete = true
    var next = 0
    while next < list.articles.count {
      let batch = Array(list.articles[next..<min(next + width * 4, list.articles.count)])
      next += batch.count
      for result in await Self.results(of: batch, in: list, width: width, read) {
        switch result {
        case .success(let reading):
          for diagnostic in reading.diagnostics { Console.error(diagnostic) }
          if reading.diagnostics.contains(where: { $0.severity == .error }) { isComplete = false }
          try body(reading.value)
        case .failure(let error):
          Console.error("\(error)")
          isComplete = false
        }
      }
    }
    return isComplete
  }

  private static func results<Value: Sendable>(
    of articles: [ArticleList.Article], in list: ArticleList, width: Int,
    _ read: @escaping @Sendable (DocumentInput) -> Reading<Value>
  ) async -> [Result<Reading<Value>, any Error>] {
    await withTaskGroup(of: (Int, Result<Reading<Value>, any Error>).self) { group in
      var results = [Result<Reading<Value>, any Error>?](repeating: nil, count: articles.count)
      for (place, article) in articles.enumerated() {
        if place >= width, let (done, result) = await group.next() { results[done] = result }
        group.addTask { (place, Result { read(try list.read(article)) }) }
      }
      for await (done, result) in group { results[done] = result }
      return results.compactMap(\.self)
    }
  }
}
