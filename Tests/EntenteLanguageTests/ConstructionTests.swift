import EntenteLanguage
import Foundation
import Testing

/// `Fixtures/constructions.tsv`: short sentences of the kind that relations are read off, with the
/// arcs that rules follow. The weights may err on some, but not on many.
@Suite struct ConstructionTests {
  struct Construction {
    var sentence: String
    var names: [Substring]
    /// Head, relation without its subtype unless it is given, dependent.
    var arcs: [String]
  }

  static func all() throws -> [Construction] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/constructions.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let cells = $0.split(separator: "\t")
      return Construction(
        sentence: String(cells[0]), names: cells[1].split(separator: "|"),
        arcs: cells[2].components(separatedBy: "; "))
    }
  }

  @Test func mostSentencesAreParsedAsRulesNeedThem() throws {
    let constructions = try Self.all()
    let wrong = try constructions.compactMap { construction in
      let missing = try Self.missing(construction)
      return missing.isEmpty ? nil : "\(construction.sentence) \(missing)"
    }
    #expect(
      wrong.count * 100 <= constructions.count * 15,
      "\(wrong.count) of \(constructions.count):\n\(wrong.joined(separator: "\n"))")
  }

  /// The arcs that the parse of a sentence has not.
  private static func missing(_ construction: Construction) throws -> [String] {
    let text = construction.sentence
    let names = construction.names.map { KnownName(String($0), in: text, kind: .place) }
    let sentences = try LanguageModel.shipped.get().analyze(.of(text), names: names)
    let found = Set(
      sentences.flatMap { sentence in
        sentence.tokens.filter { $0.head >= 0 }.flatMap { token in
          let ends = (sentence.tokens[token.head].form, token.form)
          let base = token.relation.prefix { $0 != ":" }
          return Set([token.relation, String(base)]).map { "\(ends.0) > \($0) > \(ends.1)" }
        }
      })
    return construction.arcs.filter { !found.contains($0) }
  }
}
