import EntenteData
import EntenteDocuments
import EntenteLanguage
import Foundation
import Testing

@Suite struct AnalysisTests {
  static let texts = [
    "Oslo spoke.", "?", "...", "and", "The", "\u{201C}Never!\u{201D}",
    "N. Korea Seeks to Promote Friendship with Russia",
    "Seoul, which Tokyo had warned, refused to pay, and its envoys left on Monday.",
    String(repeating: "talks and ", count: 200) + "talks failed.",
    String(repeating: "(", count: 400), String(repeating: "no. ", count: 90),
  ]

  @Test(arguments: texts)
  func everySentenceIsATreeWithOneRoot(_ text: String) throws {
    for sentence in try LanguageModel.shipped.get().analyze(.of(text)) {
      #expect(sentence.tokens.isTree)
      #expect(sentence.tokens.allSatisfy { $0.upos != "X" || !$0.xpos.isEmpty })
    }
  }

  @Test func aPlainSentenceIsTaggedParsedAndLemmatized() throws {
    let text = "The ministers were expelled by Poland."
    let tokens = try LanguageModel.shipped.get().analyze(.of(text))[0].tokens
    #expect(
      tokens.map(\.upos) == ["DET", "NOUN", "AUX", "VERB", "ADP", "PROPN", "PUNCT"])
    #expect(
      tokens.map(\.lemma) == ["the", "minister", "be", "expel", "by", "Poland", "."])
    #expect(tokens.map(\.head) == [1, 3, 3, -1, 5, 3, 3])
    #expect(tokens[1].relation == "nsubj:pass")
    #expect(tokens[5].relation == "obl:agent")
    #expect(tokens[3].features == "Tense=Past|VerbForm=Part|Voice=Pass")
  }

  @Test func irregularVerbsAreLemmatizedByTheirTable() throws {
    let text = "The rebels fought for years in the town that troops had retaken."
    let verbs = try LanguageModel.shipped.get().analyze(.of(text))[0].tokens.filter {
      ["fought", "retaken"].contains($0.form)
    }
    #expect(verbs.map(\.lemma) == ["fight", "retake"])
  }

  @Test func headlinesAreReadAsSentences() throws {
    let text = "N. Korea Seeks to Promote Friendship with Russia"
    let names = ["N. Korea", "Russia"].map { KnownName($0, in: text, kind: .place) }
    let tokens = try LanguageModel.shipped.get().analyze(.of(text, zone: .title), names: names)[0]
      .tokens
    #expect(tokens.map(\.form).first == "N. Korea")
    #expect(tokens[0].relation == "nsubj" && tokens[0].head == 1)
    #expect(tokens[1].upos == "VERB" && tokens[1].lemma == "seek" && tokens[1].head == -1)
    #expect(tokens[3].upos == "VERB" && tokens[3].relation == "xcomp")
    #expect(tokens[4].relation == "obj" && tokens[4].head == 3)
  }

  @Test func namesGetTheTagOfTheirKind() throws {
    let text = "Sino-Korean trade with North Korea grew to $10 billion in May 2014."
    let kinds: [(String, KnownName.Kind)] = [
      ("Sino-Korean", .adjective), ("North Korea", .place), ("$10 billion", .money),
      ("May 2014", .date),
    ]
    let names = kinds.map { KnownName($0.0, in: text, kind: $0.1) }
    let tokens = try LanguageModel.shipped.get().analyze(.of(text), names: names)[0].tokens
    #expect(
      tokens.filter { $0.name != nil }.map { "\($0.form)/\($0.upos)/\($0.xpos)" } == [
        "Sino-Korean/ADJ/JJ", "North Korea/PROPN/NNP", "$10 billion/NUM/CD", "May 2014/PROPN/NNP",
      ])
    #expect(tokens.first { $0.form == "North Korea" }?.relation == "nmod")
    #expect(tokens.first { $0.form == "$10 billion" }?.relation == "obl")
  }

  @Test func missingWeightsAreAnErrorWithThePath() throws {
    let folder = DataFolder(Shared.folder.appendingPathComponent("nowhere"))
    #expect(throws: DataError.self) { try LanguageModel(from: folder) }
  }
}

extension [Token] {
  /// Whether exactly one token has no head and every other one reaches it.
  var isTree: Bool {
    guard count(where: { $0.head == -1 }) == 1 else { return false }
    return indices.allSatisfy { start in
      var token = start
      for _ in indices where self[token].head >= 0 { token = self[token].head }
      return self[token].head == -1
    }
  }
}
