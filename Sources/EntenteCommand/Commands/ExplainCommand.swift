import ArgumentParser
import Entente

/// `entente explain`: why a relation is in a graph, or why a sentence gave none.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a relation was read, or why not.",
    discussion: """
      For a relation of a graph: its quotes, sources and rules; with --article also the names, \
      dates and rules of the sentence. With --sentence TEXT, or --article FILE alone: what was found \
      in the sentence, or in every sentence of the article, and what every rule whose trigger \
      stands in it was missing.
      """)

  @Argument(help: "A graph as `entente build` writes it.", completion: .file())
  var graph: String?

  @Argument(help: "The id of a relation, or the beginning of it.")
  var relation: String?

  @Option(help: "Explain this sentence.")
  var sentence: String?

  @Option(
    help: "The article that the relation was read from, or to explain.", completion: .file())
  var article: String?

  @Option(help: "When the article was published, as an EDTF date such as `2014-12`.")
  var published: EDTF?

  @Flag(help: "Also show the dependency tree of every sentence, in which names are single words.")
  var tree = false

  @OptionGroup var options: ExtractionOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if sentence == nil && (graph == nil ? article == nil : relation == nil) {
      throw ValidationError("give a graph and a relation, --sentence TEXT, or --article FILE")
    }
  }

  func run() throws {
    if let sentence {
      let input = DocumentInput(
        path: "sentence", bytes: Array(sentence.utf8), format: .text, published: published)
      let pipeline = try options.pipeline()
      return try explain(Document.sentence(pipeline.reader.read(input).0), by: pipeline.extractor)
    }
    if let graph, let relation {
      try explain(relation, in: Input.graph(graph), path: graph)
    } else if let article {
      let pipeline = try options.pipeline()
      let input = DocumentInput(
        path: article, bytes: try Input.bytes(article), published: published)
      try explain(pipeline.reader.read(input).0, by: pipeline.extractor)
    }
  }

  private func explain(_ document: Document, by extractor: Extractor) throws {
    let explanations = extractor.explanations(of: document)
    try output.write(Array(explanations.map(text).joined().utf8))
  }

  private func text(_ explanation: SentenceExplanation) -> String {
    ExplanationText.text(explanation, withTree: tree)
  }

  private func explain(_ id: String, in graph: KnowledgeGraph, path: String) throws {
    let found = graph.relations.filter { $0.id.hasPrefix(id) }
    guard !found.isEmpty else {
      throw CommandError(
        path: path, reason: "there is no relation `\(id)`",
        hint: "entente query \(path) --format json lists the relations with their ids")
    }
    var text = found.map { ExplanationText.text(of: $0, in: graph) }.joined(separator: "\n")
    if let article {
      let pipeline = try options.pipeline()
      let input = DocumentInput(
        path: article, bytes: try Input.bytes(article), published: published)
      let document = pipeline.reader.read(input).0
      for span in found.flatMap(\.evidence).map(\.span) {
        text += pipeline.extractor.explanations(of: document, in: span).map(self.text).joined()
      }
    }
    try output.write(Array(text.utf8))
  }
}

extension Document {
  /// The same text as one paragraph of the body, whatever it looks like.
  fileprivate static func sentence(_ document: Document) -> Document {
    var document = document
    document.zones = [Zone(.body, bytes: 0..<document.text.bytes.count)]
    return document
  }
}
