import EntenteData
import EntenteLanguage
import Foundation
import Testing

@testable import EntenteTrain

/// Training on the small treebank of own sentences.
@Suite struct TrainingTests {
  static let treebank = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("EntenteLanguageTests/Fixtures/sentences.conllu")

  static let sentences = Result {
    Array(try Conllu.sentences([UInt8](Data(contentsOf: treebank))).prefix(24))
  }

  static let files = Result {
    try Training(
      sentences: sentences.get().compactMap(TrainingSentence.init), taggerIterations: 3,
      parserIterations: 4, folds: 2, licence: "none"
    ).files { _ in }
  }

  /// A data folder with other weights.
  private func folder(_ files: [(name: String, bytes: [UInt8])]) throws -> DataFolder {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-training-\(UUID().uuidString)")
    let shipped = try DataFolder.shipped().url
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: shipped.appendingPathComponent("language"), to: place.appendingPathComponent("language"))
    let weights = place.appendingPathComponent("weights")
    try FileManager.default.createDirectory(at: weights, withIntermediateDirectories: true)
    for file in files {
      try Data(file.bytes).write(to: weights.appendingPathComponent(file.name))
    }
    return DataFolder(place)
  }

  @Test func theSameTreebankGivesTheSameBytes() throws {
    let again = try Training(
      sentences: Self.sentences.get().compactMap(TrainingSentence.init), taggerIterations: 3,
      parserIterations: 4, folds: 2, licence: "none"
    ).files { _ in }
    let first = try Self.files.get()
    #expect(first.map(\.name) == again.map(\.name))
    #expect(first.map(\.bytes) == again.map(\.bytes))
  }

  @Test func whatWasLearnedIsFoundAgain() throws {
    let place = try folder(Self.files.get())
    defer { try? FileManager.default.removeItem(at: place.url) }
    let model = try LanguageModel(from: place)
    var counts = (words: 0, tags: 0, lemmas: 0, heads: 0)
    for sentence in try Self.sentences.get() {
      var tokens = sentence.tokens
      model.annotate(&tokens)
      for (token, line) in zip(tokens, sentence.words) {
        counts.words += 1
        if token.upos == line.columns[3] { counts.tags += 1 }
        if token.lemma == line.columns[2] { counts.lemmas += 1 }
        if token.head == (line.head ?? 0) - 1, token.relation == line.columns[7] {
          counts.heads += 1
        }
      }
    }
    #expect(counts.tags * 100 > counts.words * 95)
    #expect(counts.lemmas * 100 > counts.words * 97)
    #expect(counts.heads * 100 > counts.words * 75)
  }

  /// Trains on half of the treebank, and on the other half as a parser would give it.
  private func uptrained() throws -> [(name: String, bytes: [UInt8])] {
    let all = try Self.sentences.get().compactMap(TrainingSentence.init)
    return try Training(
      sentences: Array(all.prefix(12)), silver: Array(all.suffix(12)), silverParts: 2,
      taggerIterations: 4, parserIterations: 4, folds: 2, licence: "none"
    ).files { _ in }
  }

  @Test func whatAParserAnnotatedIsLearnedWithoutItsLemmas() throws {
    let files = try uptrained()
    #expect(try uptrained().map(\.bytes) == files.map(\.bytes))
    let half = try Training(
      sentences: Array(Self.sentences.get().compactMap(TrainingSentence.init).prefix(12)),
      taggerIterations: 4, parserIterations: 4, folds: 2, licence: "none"
    ).files { _ in }
    #expect(files[0].bytes != half[0].bytes)
    #expect(files[1].bytes == half[1].bytes)
    #expect(files[2].bytes.count > half[2].bytes.count)
  }

  @Test func anIterationReadsTheTreebanksAndOnePartOfTheRest() throws {
    let all = try Self.sentences.get().compactMap(TrainingSentence.init)
    let lessons = Lessons(
      treebanks: Array(all.prefix(4)), silver: Array(all.suffix(20)), silverParts: 3)
    var random = Random(seed: 1)
    let read = (0..<3).map {
      Set(lessons.order(in: $0, using: &random).map { lessons.origins[$0] })
    }
    #expect(read.allSatisfy { $0.isSuperset(of: 0..<4) })
    #expect(read.reduce(into: []) { $0.formUnion($1) } == Set(0..<24))
    #expect(read[0].intersection(read[1]) == Set(0..<4))
  }

  @Test(arguments: [2_000, 20_000])
  func weightsTakeNoMoreThanTheirSize(_ size: Int) throws {
    let files = try Training(
      sentences: Self.sentences.get().compactMap(TrainingSentence.init), taggerIterations: 2,
      parserIterations: 2, taggerSize: size, parserSize: size, folds: 2
    ).files { _ in }
    let empty = try Training(
      sentences: Self.sentences.get().compactMap(TrainingSentence.init), taggerIterations: 2,
      parserIterations: 2, taggerSize: 0, parserSize: 0, folds: 2
    ).files { _ in }
    for number in [0, 2] {
      #expect(files[number].bytes.count <= empty[number].bytes.count + size)
      #expect(files[number].bytes.count > empty[number].bytes.count + size / 2)
    }
  }

  @Test(arguments: [0, 1, 2])
  func brokenWeightsAreAnErrorThatNamesTheFile(_ number: Int) throws {
    var random = SystemRandomFixed(seed: UInt64(number) + 1)
    let files = try Self.files.get()
    for round in 0..<9 {
      var broken = files
      if round < 3 {
        broken[number].bytes.removeLast(1 + Int(random.next() % UInt64(files[number].bytes.count)))
      } else if round < 4 {
        broken[number].bytes += [0]
      } else {
        for _ in 0..<20 {
          let place = Int(random.next() % UInt64(min(200, files[number].bytes.count)))
          broken[number].bytes[place] = UInt8(truncatingIfNeeded: random.next())
        }
      }
      let place = try folder(broken)
      defer { try? FileManager.default.removeItem(at: place.url) }
      do {
        // Bytes that change nothing of the structure may load; then parsing must still end.
        let model = try LanguageModel(from: place)
        var tokens = [Token(bytes: 0..<0, form: "Oslo"), Token(bytes: 0..<0, form: "spoke")]
        model.annotate(&tokens)
        #expect(round >= 4)
      } catch let error as DataError {
        #expect(error.path.hasSuffix(".weights"))
      }
    }
  }

  @Test func treesThatCrossAndSentencesWithoutHeadsDoNotStopTraining() throws {
    let text = """
      1\tA\ta\tDET\tDT\t_\t3\tdet\t_\t_
      2\thearing\thearing\tNOUN\tNN\t_\t4\tnsubj:pass\t_\t_
      3\tis\tbe\tAUX\tVBZ\t_\t4\taux:pass\t_\t_
      4\tset\tset\tVERB\tVBN\t_\t0\troot\t_\t_
      5\ttoday\ttoday\tNOUN\tNN\t_\t2\tnmod\t_\t_

      1\tNo\tno\tDET\tDT\t_\t_\t_\t_\t_


      """
    let sentences = try Conllu.sentences(Array(text.utf8)).compactMap(TrainingSentence.init)
    #expect(sentences.count == 1)
    let files = try Training(
      sentences: sentences + sentences, taggerIterations: 2, parserIterations: 3, folds: 2
    ).files { _ in }
    #expect(files.count == 3)
  }
}

/// A generator with a seed.
struct SystemRandomFixed {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
