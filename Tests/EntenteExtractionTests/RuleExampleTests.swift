import EntenteData
import EntenteDocuments
import EntenteModel
import Testing

@testable import EntenteExtraction

/// Runs the examples and counterexamples that stand beside every rule.
@Suite struct RuleExampleTests {
  private static let extractor = (try? DataFolder.shipped()).flatMap { try? Extractor(from: $0) }
  static let rules = extractor?.rules.rules ?? []

  @Test func rulesLoad() throws {
    _ = try Extractor(from: .shipped())
    #expect(Self.rules.count > 50)
  }

  @Test(arguments: rules.map(\.name)) func examplesGiveTheirTriples(_ name: String) throws {
    let rule = try #require(Self.rules.first { $0.name == name })
    for example in rule.examples {
      let found = try extraction(of: example.text)
      let triples = found.statements.map { words(of: $0, in: found) }
      for wanted in example.triples {
        let wanted = wanted.split(separator: " ").map(String.init)
        #expect(
          triples.contains {
            Array($0.prefix(3)) == Array(wanted.prefix(3))
              && wanted.dropFirst(3).allSatisfy($0.contains)
          },
          "\(example.text) gives \(triples.map { $0.joined(separator: " ") })")
      }
    }
  }

  @Test(arguments: rules.map(\.name)) func counterexamplesGiveNothing(_ name: String) throws {
    let rule = try #require(Self.rules.first { $0.name == name })
    for text in rule.counterexamples {
      let found = try extraction(of: text).statements.filter { $0.evidence.rule == rule.name }
      #expect(found.isEmpty, "\(text) gives \(found)")
    }
  }

  private func extraction(of text: String) throws -> Extraction {
    let extractor = try #require(Self.extractor)
    let document = Document(
      source: Source(id: "example", sha256: ""), text: SourceText(text),
      zones: [Zone(.body, bytes: 0..<text.utf8.count)])
    return extractor.extraction(of: document)
  }

  /// Subject, type, object, status and date; states by their code, others by their name with
  /// hyphens.
  private func words(of statement: Statement, in extraction: Extraction) -> [String] {
    func name(_ id: EntityID) -> String {
      if id.kind == .state { return id.code }
      let name = extraction.entities.first { $0.id == id }?.name ?? id.code
      return name.split(separator: " ").joined(separator: "-")
    }
    return [
      name(statement.subject), statement.type.rawValue, name(statement.object),
      statement.status.rawValue, statement.date?.description ?? "",
    ]
  }
}
