import ArgumentParser
import Entente
import Foundation

/// `entente parse`: the syntax of a text.
struct ParseCommand: ParsableCommand {
  /// What is parsed.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, conllu
  }

  /// How trees are written.
  enum TreeFormat: String, ExpressibleByArgument, CaseIterable {
    case conllu, tree, dot, svg
  }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show words, tags and dependency trees of a text.",
    discussion: """
      All zones of an article are parsed, those too that statements are not read from. With \
      `--input conllu` the given words and sentences are kept, and their tags, lemmas, \
      features, heads and relations are replaced.
      """)

  @Argument(help: "An article, or CoNLL-U; `-` is stdin.", completion: .file())
  var input: String

  @Option(name: .customLong("input"), help: "What the input is.")
  var inputFormat = InputFormat.text

  @Option(help: "How the trees are written.")
  var format = TreeFormat.conllu

  @Option(
    help: ArgumentHelp("Use another data folder than the one of the program.", valueName: "folder"),
    completion: .directory)
  var data: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let folder = try data.map { DataFolder(URL(fileURLWithPath: $0)) } ?? .shipped()
    let model = try LanguageModel(from: folder)
    let sentences =
      switch inputFormat {
      case .text: try textSentences(model, DocumentReader(from: folder))
      case .conllu: try conlluSentences(model, Input.bytes(input))
      }
    guard !sentences.isEmpty else { throw NothingFound(in: input, "there is no sentence to parse") }
    try output.write(bytes(of: sentences))
  }

  private struct Parsed {
    var id: String
    var tokens: [Token]
    var conllu: ConlluSentence
  }

  private func conlluSentences(_ model: LanguageModel, _ bytes: [UInt8]) throws -> [Parsed] {
    do {
      return try Conllu.sentences(bytes).enumerated().map { number, sentence in
        var (tokens, sentence) = (sentence.tokens, sentence)
        model.annotate(&tokens)
        sentence.setAnnotation(tokens)
        return Parsed(id: "s\(number + 1)", tokens: tokens, conllu: sentence)
      }
    } catch let error as Conllu.FormatError {
      throw CommandError(path: "\(input):\(error.line)", reason: error.reason)
    }
  }

  private func textSentences(_ model: LanguageModel, _ reader: DocumentReader) throws -> [Parsed] {
    let path = input == "-" ? "stdin" : input
    let (document, diagnostics) = reader.read(
      DocumentInput(path: path, bytes: try Input.bytes(input)))
    for diagnostic in diagnostics where diagnostic.severity == .error { Console.error(diagnostic) }
    return model.analyze(document).enumerated().map { number, sentence in
      let id = "s\(number + 1)"
      return Parsed(
        id: id, tokens: sentence.tokens,
        conllu: Conllu.sentence(sentence, id: id, text: document.text[sentence.bytes]))
    }
  }

  private func bytes(of sentences: [Parsed]) throws -> [UInt8] {
    let text = Array(text(of: sentences).utf8)
    guard format == .svg else { return text }
    return try Graphviz.here.renderBlocking(dot: text).bytes
  }

  private func text(of sentences: [Parsed]) -> String {
    switch format {
    case .conllu: sentences.map { Conllu.text(of: $0.conllu) }.joined()
    case .tree: sentences.map { SentenceTree($0.tokens).text }.joined(separator: "\n")
    case .dot, .svg:
      "digraph sentences {\n  node [shape=plaintext];\n"
        + sentences.map { SentenceTree($0.tokens).dot(name: $0.id) }.joined() + "}\n"
    }
  }
}
