import ArgumentParser
import Entente

/// `entente coverage`: what was read of articles and what was not.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say how much of articles was read, and what was missing.",
    discussion: """
      For each article: the sentences read, those that gave a statement, those that gave none \
      although a word of a rule stands in them, with the reason (an unknown name, a pronoun that \
      stays open, …), those that name two parties or more but have no such word, and the dates that \
      nothing anchors. `entente explain --article` says the same of every single sentence; \
      `entente report --coverage FILE` takes the JSON.
      """)

  /// How it is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @OptionGroup var articles: ArticleInputs

  @Flag(help: "List the sentences that gave nothing, each with the reason.")
  var sentences = false

  @Option(help: "table or json (with all sentences that gave nothing).")
  var format = Format.table

  @OptionGroup var options: ExtractionOptions

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let list = articles.list()
    guard !list.articles.isEmpty else { throw ExitStatus.trouble }
    var coverages: [Coverage] = []
    let pipeline = try options.pipeline()
    let isComplete = try await pipeline.forEach(
      list, width: options.width, read: pipeline.coverage
    ) { coverages.append($0) }
    guard !coverages.isEmpty else { throw ExitStatus.trouble }
    try output.write(bytes(of: coverages))
    if !isComplete || !list.failures.isEmpty { throw ExitStatus.trouble }
    guard coverages.contains(where: { $0.sentences > 0 }) else {
      throw NothingFound(in: list.name, "there is no sentence to read")
    }
  }

  private func bytes(of coverages: [Coverage]) -> [UInt8] {
    switch format {
    case .json: CoverageJSON.bytes(of: coverages)
    case .table:
      Array(
        (sentences
          ? CoverageTable.sentences(of: coverages) : CoverageTable.text(of: coverages)).utf8)
    }
  }
}
