import EntenteData
import EntenteDocuments
import EntenteExtraction
import EntenteLanguage
import Foundation

/// How many sentences a second one core takes from text to statements, with and without the share of
/// dividing, tagging and parsing, in processor time of this process.
enum ExtractionSpeed {
  /// Rounds of which the fastest counts: other processes only slow one down.
  private static let rounds = 3

  /// Prints the figures.
  ///
  /// - Throws: `DataError` where the data cannot be read.
  static func print(of documents: [Document]) throws {
    let folder = try DataFolder.shipped()
    let extractor = try Extractor(from: folder)
    let language = try LanguageModel(from: folder)
    let sentences = documents.reduce(0) { $0 + extractor.extraction(of: $1).sentences }
    let whole = fastest { for document in documents { _ = extractor.extraction(of: document) } }
    let parsing = fastest { for document in documents { _ = language.analyze(document) } }
    Swift.print("\(sentences) sentences read, in one thread")
    Swift.print("from text to statements: \(rate(sentences, whole)) sentences a second")
    Swift.print(
      "without dividing, tagging and parsing: \(rate(sentences, whole - parsing)) "
        + "sentences a second")
    Swift.print("peak memory: \(peakMemory()) MB")
  }

  private static func rate(_ count: Int, _ seconds: Double) -> Int {
    seconds > 0 ? Int(Double(count) / seconds) : 0
  }

  private static func fastest(_ body: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = processorTime()
      body()
      return processorTime() - start
    }.min() ?? 0
  }

  /// Seconds that this process has had a core.
  private static func processorTime() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }

  /// The most memory that this process has held, in megabytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(ownProcess, &usage)
    return usage.ru_maxrss / unitsInMegabyte
  }

  /// `RUSAGE_SELF`, whose type differs between systems.
  private static let ownProcess: Int32 = 0

  #if os(Linux)
  private static let unitsInMegabyte = 1024
  #else
  private static let unitsInMegabyte = 1_048_576
  #endif
}
