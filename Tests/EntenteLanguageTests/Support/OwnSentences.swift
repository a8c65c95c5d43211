import EntenteData
import EntenteDocuments
import EntenteLanguage
import Foundation

/// `Fixtures/sentences.conllu`: sentences of the project with trees that were corrected by hand, so
/// that tests of what is built on trees do not depend on the weights.
enum OwnSentences {
  struct Missing: Error {
    var text: String
  }

  static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/sentences.conllu")

  static func all() throws -> [ConlluSentence] {
    try Conllu.sentences([UInt8](Data(contentsOf: file)))
  }

  /// The enhanced graph of the tree of a text.
  static func graph(of text: String) throws -> EnhancedGraph {
    guard let sentence = try all().first(where: { $0.value("text") == text }) else {
      throw Missing(text: text)
    }
    let tokens = sentence.words.map { line in
      Token(
        bytes: 0..<0, form: line.form, lemma: line.columns[2], upos: line.columns[3],
        xpos: line.columns[4], features: line.columns[5], head: (line.head ?? 0) - 1,
        relation: line.columns[7])
    }
    return EnhancedGraph(
      Sentence(zone: .body, paragraph: 0, bytes: 0..<0, tokens: tokens),
      words: try ClauseWords(from: .shipped()))
  }
}
