import ArgumentParser
import Entente
import Foundation

/// `entente extract`: from articles to statements, as a stream.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles and write their statements as JSON Lines.",
    discussion: """
      With `-` articles come as JSON Lines from stdin, each an object with the keys id, text, \
      published and title; the statements of each are written before the next is read.
      """)

  @OptionGroup var articles: ArticleInputs

  @OptionGroup var options: ExtractionOptions

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let pipeline = try options.pipeline()
    if articles.inputs == ["-"] { return try stream(through: pipeline) }
    let list = articles.list()
    guard !list.articles.isEmpty else { throw ExitStatus.trouble }
    var lines: [UInt8] = []
    var isEmpty = true
    var sentences = 0
    let isComplete = try await pipeline.forEach(
      list, width: options.width, read: pipeline.reading
    ) {
      sentences += $0.sentences
      let bytes = lineBytes(of: $0)
      isEmpty = isEmpty && bytes.isEmpty
      if output.output == nil { try OutputOptions.print(bytes) } else { lines += bytes }
    }
    if output.output != nil { try output.write(lines) }
    if !isComplete || !list.failures.isEmpty { throw ExitStatus.trouble }
    if isEmpty { throw nothing(in: list, sentences) }
  }

  private func nothing(in list: ArticleList, _ sentences: Int) -> NothingFound {
    NothingFound(in: list, sentences: sentences, "none gives a statement")
  }

  private func lineBytes(of extraction: Extraction) -> [UInt8] {
    StatementJSON.lines(
      of: extraction.statements, entities: extraction.entities, source: extraction.source)
  }

  /// One article in, its statements out.
  private func stream(through pipeline: ArticlePipeline) throws {
    var isComplete = true
    var isEmpty = true
    var sentences = 0
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      do {
        let article = try ArticleLine(line, number: number)
        let extraction = pipeline.extraction(of: article.input(published: articles.published))
        for diagnostic in extraction.diagnostics { Console.error(diagnostic) }
        sentences += extraction.sentences
        let bytes = lineBytes(of: extraction)
        isEmpty = isEmpty && bytes.isEmpty
        try OutputOptions.print(bytes)
      } catch let error as CommandError {
        Console.error(error)
        isComplete = false
      }
    }
    if !isComplete { throw ExitStatus.trouble }
    if isEmpty { throw nothing(in: ArticleList(["-"]), sentences) }
  }
}
