import EntenteData
import EntenteDocuments
import EntenteModel
import Testing

@testable import EntenteLanguage

/// A document of one paragraph, published on 2017-04-12.
func article(_ text: String, published: String? = "2017-04-12") -> Document {
  let source = Source(
    id: "test", published: published.flatMap { EDTF($0) }, publishedBasis: .given, sha256: "")
  let text = SourceText(text)
  return Document(source: source, text: text, zones: [Zone(.body, bytes: 0..<text.bytes.count)])
}

@Suite struct TimeRulesTests {
  let tagger: TimeTagger
  let rules: TimeRules

  init() throws {
    let folder = try DataFolder.shipped()
    tagger = try TimeTagger(from: folder)
    rules = try TimeRules(from: folder)
  }

  @Test func everyRuleFindsItsExamples() {
    for (rule, example) in rules.examples {
      let found = tagger.expressions(in: article(example.sentence))
      let hit = found.first { $0.text == example.span && $0.rule == rule }
      let seen = found.map { "\($0.text) \($0.value) \($0.date?.description ?? "-") \($0.rule)" }
      #expect(hit?.value == example.value, "\(rule): \(example.sentence) → \(seen)")
      if let date = example.date, hit != nil {
        #expect(hit?.date?.description == date, "\(rule): \(example.sentence) → \(seen)")
      }
    }
  }

  @Test func noRuleFallsIntoItsTraps() {
    let traps = Set(rules.rules.filter { $0.reading == .trap }.map(\.name))
    for (rule, sentence) in rules.traps {
      let found = tagger.expressions(in: article(sentence))
      let wrong = found.filter { traps.contains(rule) || $0.rule == rule }
      #expect(wrong.isEmpty, "\(rule): \(sentence) → \(wrong.map(\.text))")
    }
  }
}
