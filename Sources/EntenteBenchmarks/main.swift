// Speed of single steps, on the articles below a folder:
//
//     ENTENTE_CORPUS=FOLDER swift run -c release EntenteBenchmarks
//
// Without the variable a text made of repeated sentences is used.

import Benchmark
import EntenteData
import EntenteDocuments
import EntenteLanguage
import EntenteModel
import Foundation

/// Articles to measure on, read before the clock runs.
private func articles() throws -> [Document] {
  let reader = try DocumentReader(from: .shipped())
  guard let folder = ProcessInfo.processInfo.environment["ENTENTE_CORPUS"] else {
    let line = "In March 2014 both sides met in Moscow, two years after the last summit. "
    return [
      reader.read(
        DocumentInput(
          path: "sample.txt", bytes: Array(String(repeating: line, count: 5000).utf8),
          published: EDTF("2017-04-12"))
      ).0
    ]
  }
  let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return names.sorted().filter { $0.hasSuffix(".txt") }.compactMap { name in
    FileManager.default.contents(atPath: folder + "/" + name).map {
      reader.read(DocumentInput(path: name, bytes: [UInt8]($0), published: EDTF("2017-04-12"))).0
    }
  }
}

let documents = try articles()
let words = documents.reduce(0) { sum, document in
  sum + document.text.string.split(whereSeparator: \.isWhitespace).count
}
print("\(documents.count) articles, \(words) words")

try ExtractionSpeed.print(of: documents)

let tagger = try TimeTagger(from: .shipped())
benchmark("time expressions") {
  for document in documents { _ = tagger.expressions(in: document) }
}

try CompareBenchmarks.register()

let folder = try DataFolder.shipped()
let model = try LanguageModel(from: folder)
let sentences = documents.flatMap { model.analyze($0) }
print("\(sentences.count) sentences, \(sentences.reduce(0) { $0 + $1.tokens.count }) tokens")

benchmark("load the language model") { _ = try LanguageModel(from: folder) }

benchmark("divide, tag and parse") {
  for document in documents { _ = model.analyze(document) }
}

benchmark("tag and parse") {
  for sentence in sentences {
    var tokens = sentence.tokens
    model.annotate(&tokens)
  }
}

benchmark("make enhanced graphs") {
  for sentence in sentences { _ = model.graph(of: sentence) }
}

Benchmark.main()
