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
      UD_English-EWT and on UD_English-PUD, in this order. It takes three minutes of one core.
      """)

  @Argument(help: "Treebanks in CoNLL-U.", completion: .file(extensions: ["conllu"]))
  var treebanks: [String]

  @Option(name: .shortAndLong, help: "The folder for the weights.", completion: .directory)
  var output: String

  @Option(help: "How often the tagger sees every sentence.")
  var taggerIterations = 8

  @Option(help: "How often the parser sees every sentence.")
  var parserIterations = 6

  @Option(help: "Rows of the tagger whose largest weight is smaller are left out.")
  var taggerThreshold = 1.1

  @Option(help: "Rows of the parser whose largest weight is smaller are left out.")
  var parserThreshold = 3.0

  @Option(help: "The tagger learns from every word whose right tag leads by less.")
  var taggerMargin: Int32 = 40

  @Option(help: "The parser learns from every step whose right transition leads by less.")
  var parserMargin: Int32 = 100

  @Option(help: "How many runs from zero, each in another order, are averaged.")
  var runs = 1

  @Option(help: "In how many parts the data is tagged by what was trained on the other parts.")
  var folds = 4

  @Option(help: "What the licence line of the weights says.")
  var licence = "CC BY-SA 4.0"

  func validate() throws {
    guard folds >= 2, taggerIterations > 0, parserIterations > 0, runs > 0 else {
      throw ValidationError("there must be at least two folds and one iteration")
    }
  }

  func run() throws {
    let sentences = try treebanks.flatMap(Self.sentences)
    guard !sentences.isEmpty else { throw ValidationError("the treebanks hold no sentences") }
    let training = Training(
      sentences: sentences, taggerIterations: taggerIterations, parserIterations: parserIterations,
      taggerThreshold: taggerThreshold, parserThreshold: parserThreshold,
      taggerMargin: taggerMargin, parserMargin: parserMargin, runs: runs, folds: folds,
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
