import ArgumentParser
import Entente

/// `entente build`: from articles to one graph.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read articles and write their graph.",
    discussion: """
      Articles are plain text, Markdown or HTML. Their dates of publication are taken from \
      --published, from a file NAME.meta.yaml beside the article, or from the article itself.
      """)

  @OptionGroup var articles: ArticleInputs

  @OptionGroup var options: ExtractionOptions

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let list = articles.list()
    guard !list.articles.isEmpty else { throw ExitStatus.trouble }
    var sources: [Source] = []
    var entities: [Entity] = []
    var statements: [Statement] = []
    var sentences = 0
    let pipeline = try options.pipeline()
    let isComplete = try await pipeline.forEach(
      list, width: options.width, read: pipeline.reading
    ) {
      sentences += $0.sentences
      sources.append($0.source)
      entities += $0.entities
      statements += $0.statements
    }
    guard !sources.isEmpty else { throw ExitStatus.trouble }
    let graph = KnowledgeGraph(sources: sources, entities: entities, statements: statements)
    try output.write(GraphJSON.bytes(of: graph))
    if !isComplete || !list.failures.isEmpty { throw ExitStatus.trouble }
    if graph.entities.isEmpty {
      throw NothingFound(
        in: list, sentences: sentences, "none names a state, a leader or a project")
    }
  }
}
