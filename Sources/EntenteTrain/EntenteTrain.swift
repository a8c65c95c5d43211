import ArgumentParser
import EntenteLanguage
import Foundation

/// `entente-train`: trains the tagger, lemmatizer and parser from treebanks in CoNLL-U.
@main
struct EntenteTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente-train",
    abstract: "Train the weights that tag and parse; the same treebanks give the same bytes.",
    discussion: """
      The weights that ship were trained with the defaults, on the training part of \
      UD_English-EWT and on UD_English-PUD, in this order, and on sentences that scripts/teacher \
      parsed.
      """)

  @Argument(help: "Treebanks in CoNLL-U.", completion: .file(extensions: ["conllu"]))
  var treebanks: [String]

  @Option(
    help: "Sentences in CoNLL-U that a parser annotated; lemmas are not learned from them.",
    completion: .file(extensions: ["conllu"]))
  var silver: [String] = []

  @Option(help: "In how many parts those are read: an iteration reads one of them.")
  var silverParts = 2

  @Option(name: .shortAndLong, help: "The folder for the weights.", completion: .directory)
  var output: String

  @Option(help: "How often the tagger sees every sentence.")
  var taggerIterations = 8

  @Option(help: "How often the parser sees every sentence.")
  var parserIterations = 6

  @Option(help: "The most bytes that the tagger's rows of weights may take.")
  var taggerSize = 3_050_000

  @Option(help: "The most bytes that the parser's rows of weights may take.")
  var parserSize = 5_500_000

  @Option(help: "The tagger learns from every word whose right tag leads by less.")
  var taggerMargin: Int32 = 40

  @Option(help: "The parser learns from every step whose right transition leads by less.")
  var parserMargin: Int32 = 100

  @Option(help: "How many runs from zero, each in another order, are averaged.")
  var runs = 1

  @Option(help: "In how many parts the data is tagged by what was trained on the other parts.")
  var folds = 2

  @Option(help: "What the licence line of the weights says.")
  var licence = "CC BY-SA 4.0"

  func validate() throws {
    guard folds >= 2, taggerIterations > 0, parserIterations > 0, runs > 0, silverParts > 0 else {
      throw ValidationError("there must be at least two folds, one iteration and one part")
    }
  }

  func run() throws {
    let sentences = try treebanks.flatMap(Self.sentences)
    guard !sentences.isEmpty else { throw ValidationError("the treebanks hold no sentences") }
    let training = Training(
      sentences: sentences, silver: try silver.flatMap(Self.sentences), silverParts: silverParts,
      taggerIterations: taggerIterations, parserIterations: parserIterations,
      taggerSize: taggerSize, parserSize: parserSize, taggerMargin: taggerMargin,
      parserMargin: parserMargin, runs: runs, folds: folds,
      licence: licence)
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in try training.files(report: Self.report) {
      try Data(bytes).write(to: folder.appendingPathComponent(name), options: .atomic)
      Self.report("wrote \(name), \(bytes.count) bytes")
    }
  }

  private static func sentences(_ path: String) throws -> [TrainingSentence] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    do {
      return try Conllu.sentences(bytes).compactMap(TrainingSentence.init)
    } catch let error as Conllu.FormatError {
      throw ValidationError("\(path):\(error)")
    }
  }

  private static func report(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }
}
