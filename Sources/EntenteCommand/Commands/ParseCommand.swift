import ArgumentParser
import Entente

/// `entente parse`: the syntax of a text.
struct ParseCommand: ParsableCommand {
  /// What is parsed.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, conllu
  }

  /// How trees are written.
  enum TreeFormat: String, ExpressibleByArgument, CaseIterable {
    case conllu, tree, dot
  }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show words, tags and dependency trees of a text.",
    discussion: """
      With `--input conllu` the given words and sentences are kept, and their tags, lemmas, \
      features, heads and relations are replaced.
      """)

  @Argument(help: "An article, or CoNLL-U; `-` is stdin.")
  var input: String

  @Option(name: .customLong("input"), help: "What the input is.")
  var inputFormat = InputFormat.text

  @Option(help: "How the trees are written.")
  var format = TreeFormat.conllu

  @OptionGroup var output: OutputOptions

  func run() throws {
    let model = try LanguageModel(from: .shipped())
    let sentences =
      try inputFormat == .text
      ? textSentences(model, Input.bytes(input)) : conlluSentences(model, Input.bytes(input))
    guard !sentences.isEmpty else { throw ExitStatus.different }
    try output.write(Array(text(of: sentences).utf8))
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

  private func textSentences(_ model: LanguageModel, _ bytes: [UInt8]) throws -> [Parsed] {
    let document = Document.lines(of: String(decoding: bytes, as: UTF8.self))
    return model.analyze(document).enumerated().map { number, sentence in
      let id = "s\(number + 1)"
      return Parsed(
        id: id, tokens: sentence.tokens,
        conllu: Conllu.sentence(sentence, id: id, text: document.text[sentence.bytes]))
    }
  }

  private func text(of sentences: [Parsed]) -> String {
    switch format {
    case .conllu: sentences.map { Conllu.text(of: $0.conllu) }.joined()
    case .tree: sentences.map { SentenceTree($0.tokens).text }.joined(separator: "\n")
    case .dot:
      "digraph sentences {\n  node [shape=plaintext];\n"
        + sentences.map { SentenceTree($0.tokens).dot(name: $0.id) }.joined() + "}\n"
    }
  }
}

extension Document {
  /// A document with a zone for each line.
  fileprivate static func lines(of text: String) -> Document {
    var zones: [Zone] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { zones.append(Zone(.body, bytes: start..<start + line.count)) }
      start += line.count + 1
    }
    return Document(
      source: Source(id: "stdin", sha256: ""), text: SourceText(text), zones: zones)
  }
}
