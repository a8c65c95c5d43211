import EntenteData
import EntenteDocuments
import EntenteModel
import Testing

@testable import EntenteExtraction

/// A party that a clause leaves out may be one that the article named before.
@Suite struct EarlierMatchTests {
  @Test(arguments: [
    ("Togo was a French colony. Togo gained independence in 1960.", ["TG from FR 1960"]),
    (
      "Togo was ruled by Germany. France annexed Togo. In 1960 Togo gained independence.",
      ["TG from FR 1960"]
    ),
    ("Togo became a French colony in 1916 and gained independence in 1960.", ["TG from FR 1960"]),
    ("Togo was a French colony. Togo gained independence from Britain.", ["TG from GB "]),
    // One of several rulers, a later one, and one of another state say nothing.
    ("Togo was ruled by Britain and France. Togo gained independence in 1960.", []),
    ("Togo gained independence in 1960. France annexed Togo in 1970.", []),
    ("Chad was a French colony. Togo gained independence in 1960.", []),
    ("France withdrew from Togo. Togo gained independence in 1960.", []),
  ])
  func independenceIsFromTheRulerNamedBefore(_ text: String, _ wanted: [String]) throws {
    let found = try extractor().extraction(of: document(text)).statements
      .filter { $0.type == "independent-from" }
      .map { "\($0.subject.code) from \($0.object.code) \($0.date.map { "\($0)" } ?? "")" }
    #expect(found == wanted)
  }

  @Test func explanationsLookBackToo() throws {
    let text = "Togo was a French colony. Togo gained independence in 1960."
    let sentences = try extractor().explanations(of: document(text))
    let tried = try #require(sentences.last).rules.first { $0.rule == "independence.gained" }
    #expect(try #require(tried).missing == nil)
  }

  private func extractor() throws -> Extractor { try Extractor(from: .shipped()) }

  private func document(_ text: String) -> Document {
    Document(
      source: Source(id: "example", sha256: ""), text: SourceText(text),
      zones: [Zone(.body, bytes: 0..<text.utf8.count)])
  }
}
