import EntenteDocuments
import EntenteLanguage
import Foundation
import Testing

/// Nothing in a text may stop the program, and every sentence has its tree.
@Suite struct RobustnessTests {
  /// Words and signs that texts are made of at random.
  static let pieces = [
    "Chad", " ", " ", ".", ".", "...", ",", "'", "\u{2019}s", "n't", "\"", "\u{201C}", "\u{201D}",
    "(", ")", "-",
    "\u{2014}", "U.S.", "Mr.", "$", "5", "1,000", "%", "\u{A0}", "\n", "\t", "\0", "\u{1B}[31m",
    "<b>", "&amp;", "\u{FEFF}", "\u{200D}", "\u{1F1F0}\u{1F1F5}", "\u{E9}", "e\u{301}", "\u{FFFD}",
    "\u{4E2D}", "signed", "the",
    "will", "not", "to", "that", "and", "who", "if", "said", "http://a.b/c", "x@y.z", "?", "!", ":",
    ";",
  ]

  @Test(arguments: 0..<24)
  func anyTextGivesTreesWhoseTokensAreItsWords(_ seed: Int) throws {
    var random = Lottery(seed: UInt64(seed))
    let count = 1 + random.below(300)
    let text = (0..<count).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    var names: [KnownName] = []
    for _ in 0..<random.below(12) {
      let start = random.below(text.utf8.count + 4)
      let kind = KnownName.Kind.allCases[random.below(KnownName.Kind.allCases.count)]
      names.append(KnownName(bytes: start..<start + random.below(9), kind: kind))
    }
    try check(.of(text), names: names)
  }

  @Test(arguments: 0..<8)
  func anyBytesGiveTrees(_ seed: Int) throws {
    var random = Lottery(seed: UInt64(seed) + 1_000)
    let bytes = (0..<random.below(2_000)).map { _ in UInt8(random.below(256)) }
    try check(.of(String(decoding: bytes, as: UTF8.self)), names: [])
  }

  @Test func longSentencesAreParsedWhole() throws {
    let text = String(repeating: "Chad met Togo, which had called Mali, and ", count: 60) + "left."
    let sentences = try LanguageModel.shipped.get().analyze(.of(text))
    #expect(sentences.count == 1)
    #expect(sentences[0].tokens.count == 602)
    #expect(sentences[0].tokens.isTree)
  }

  @Test(
    .enabled(if: Shared.has("corpus"), "needs ../shared/corpus"),
    arguments: ["factbook", "milestones", "recognition", "wikinews"])
  func everySentenceOfTheCorpusIsATree(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Shared.folder.appendingPathComponent("corpus/\(folder)").path
    ).filter { $0.hasSuffix(".txt") }.sorted()
    // A few articles of each collection; `entente parse` over all of them is for a release build.
    for name in names.enumerated().filter({ $0.offset % 200 == 0 }).map(\.element) {
      let text = String(decoding: try Shared.bytes("corpus/\(folder)/\(name)"), as: UTF8.self)
      try check(.of(text), names: [])
    }
  }

  private func check(_ document: Document, names: [KnownName]) throws {
    let model = try LanguageModel.shipped.get()
    var end = 0
    for sentence in model.analyze(document, names: names) {
      #expect(sentence.tokens.isTree)
      for token in sentence.tokens {
        #expect(token.bytes.lowerBound >= end && !token.bytes.isEmpty)
        #expect(document.text[token.bytes] == token.form || token.form.contains("\u{FFFD}"))
        end = token.bytes.upperBound
      }
      let graph = model.graph(of: sentence)
      for index in sentence.tokens.indices {
        _ = graph.marks(of: index)
        #expect(graph.edges(from: index).allSatisfy { sentence.tokens.indices.contains($0.target) })
      }
    }
  }
}

/// A generator of small numbers with a seed.
struct Lottery {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 1 }

  /// A number from 0 up to, not including, the limit; 0 for a limit of 0.
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit > 0 ? Int(state >> 33) % limit : 0
  }
}
