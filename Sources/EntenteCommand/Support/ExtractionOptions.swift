import ArgumentParser
import Entente
import Foundation

/// What `build`, `extract` and `explain` know beside the articles.
struct ExtractionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "More gazetteer entries, or others in place of known ones.", valueName: "file"),
    completion: .file())
  var gazetteer: [String] = []

  @Option(help: ArgumentHelp("More relation rules.", valueName: "file"), completion: .file())
  var rules: [String] = []

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("Use another data folder than the one of the program.", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Option(name: .shortAndLong, help: "How many articles are read at once (default: all cores).")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  /// The data folder in use.
  func folder() throws -> DataFolder {
    try data.map { DataFolder(URL(fileURLWithPath: $0)) } ?? .shipped()
  }

  /// How many articles are read at once.
  var width: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Loads rules and facts.
  func pipeline() throws -> ArticlePipeline {
    let folder = try folder()
    let extractor = try Extractor(
      from: folder,
      gazetteer: gazetteer.map { GazetteerFile(path: $0, bytes: try Input.bytes($0)) },
      rules: rules.map { ($0, try Input.bytes($0)) })
    return ArticlePipeline(
      reader: try DocumentReader(from: folder), extractor: extractor)
  }
}
