import EntenteData
import EntenteDocuments
import EntenteLanguage
import Testing

@testable import EntenteExtraction

/// A tree, a way from one of its words, and what it leads to strictly and loosely.
struct AttachmentCase: CustomTestStringConvertible {
  /// `form/part of speech/head/relation`, heads counted from one.
  var tree: String
  var from: String
  var path: String
  var expected: [String]

  var testDescription: String {
    "\(tree.split(separator: " ").map { $0.prefix { $0 != "/" } }) \(path)"
  }

  func graph() throws -> EnhancedGraph {
    let tokens = tree.split(separator: " ").map { word in
      let parts = word.split(separator: "/").map(String.init)
      return Token(
        bytes: 0..<0, form: parts[0], lemma: parts[0].lowercased(), upos: parts[1], xpos: "",
        features: "", head: (Int(parts[2]) ?? 0) - 1, relation: parts[3])
    }
    return EnhancedGraph(
      Sentence(zone: .body, paragraph: 0, bytes: 0..<0, tokens: tokens),
      words: try ClauseWords(from: .shipped()))
  }
}

@Suite struct LooseAttachmentTests {
  static let cases = [
    AttachmentCase(
      tree:
        "Chad/PROPN/2/nsubj signed/VERB/0/root treaty/NOUN/2/obj with/ADP/5/case Togo/PROPN/2/obl",
      from: "treaty", path: "with", expected: ["Togo"]),
    AttachmentCase(
      tree: """
        Chad/PROPN/2/nsubj signed/VERB/0/root treaty/NOUN/2/obj of/ADP/5/case aid/NOUN/3/nmod \
        with/ADP/7/case Togo/PROPN/5/nmod
        """,
      from: "treaty", path: "with", expected: ["Togo"]),
    AttachmentCase(
      tree: """
        Fighting/NOUN/2/nsubj erupted/VERB/0/root between/ADP/4/case Chad/PROPN/2/obl \
        and/CCONJ/6/cc Togo/PROPN/4/conj
        """,
      from: "Fighting", path: "between", expected: ["Chad", "Togo"]),
    AttachmentCase(
      tree: "Chad/PROPN/2/nsubj sold/VERB/0/root arms/NOUN/2/obj to/ADP/5/case Togo/PROPN/3/nmod",
      from: "sold", path: "to", expected: ["Togo"]),
    // A phrase before the noun is not its own.
    AttachmentCase(
      tree: """
        With/ADP/2/case Togo/PROPN/4/obl Chad/PROPN/4/nsubj signed/VERB/0/root \
        treaty/NOUN/4/obj
        """,
      from: "treaty", path: "with", expected: []),
    // Who does something is never found on a neighbour.
    AttachmentCase(
      tree: "Chad/PROPN/2/nsubj opposed/VERB/0/root sanctions/NOUN/2/obj",
      from: "sanctions", path: "agent", expected: []),
  ]

  @Test(arguments: cases)
  func phrasesAreFoundOnNeighbours(_ example: AttachmentCase) throws {
    let graph = try example.graph()
    let tokens = graph.sentence.tokens
    let from = try #require(tokens.firstIndex { $0.form == example.from })
    let path = try RulePath(example.path)
    let strict = PathWalker(graph: graph).tokens(from: from, by: path)
    let loose = PathWalker(graph: graph, isLoose: true).tokens(from: from, by: path)
    #expect(strict.isEmpty)
    #expect(loose.map { tokens[$0].form } == example.expected)
  }
}
