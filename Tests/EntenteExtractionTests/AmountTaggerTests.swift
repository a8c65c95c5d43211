import EntenteData
import EntenteDocuments
import EntenteExtraction
import EntenteModel
import Testing

/// One amount as text: the words, the value and the unit.
struct AmountCase: CustomTestStringConvertible {
  var text: String
  var amounts: [String]
  var testDescription: String { text }

  init(_ text: String, _ amounts: String...) {
    self.text = text
    self.amounts = amounts
  }
}

@Suite struct AmountTaggerTests {
  static let cases = [
    AmountCase("a debt of $10 billion", "$10 billion = 10000000000 USD"),
    AmountCase("worth 1.09 billion dollars", "1.09 billion dollars = 1090000000 USD"),
    AmountCase("about US$3.5m a year", "$3.5m = 3500000 USD"),
    AmountCase("8,000 US dollars", "8,000 US dollars = 8000 USD"),
    AmountCase("a loan of €200 million", "€200 million = 200000000 EUR"),
    AmountCase("rose by 73 percent", "73 percent = 73 %"),
    AmountCase("a 73-percent rise", "73-percent = 73 %"),
    AmountCase("fell by 4.5% to £2 billion", "4.5% = 4.5 %", "£2 billion = 2000000000 GBP"),
    AmountCase("50,000 metric tons of grain", "50,000 metric tons = 50000 t"),
    AmountCase("140 thousand dollars", "140 thousand dollars = 140000 USD"),
    AmountCase("140-thousand dollars", "140-thousand dollars = 140000 USD"),
    AmountCase(
      "one hundred thousand Iraqi troops", "one hundred thousand Iraqi troops = 100000 people"),
    AmountCase("100,000 Iraqi barrels"),
    AmountCase("20,000 workers went home", "20,000 workers = 20000 people"),
    AmountCase("two million people", "two million people = 2000000 people"),
    AmountCase("in 2014 the two leaders met"),
    AmountCase("Resolution 1718 and 38 North"),
    AmountCase("one of the states"),
  ]

  @Test(arguments: cases) func amountsAreReadWithTheirUnits(_ test: AmountCase) throws {
    let tagger = try AmountTagger(from: .shipped())
    let document = Document(
      source: Source(id: "a", sha256: ""), text: SourceText(test.text),
      zones: [Zone(.body, bytes: 0..<test.text.utf8.count)])
    let found = tagger.amounts(in: document).map {
      "\($0.amount.text) = \($0.amount.value.formatted) \($0.amount.unit)"
    }
    #expect(found == test.amounts)
  }

  @Test func aMillionDigitsAreLeftAlone() throws {
    let tagger = try AmountTagger(from: .shipped())
    let text = "$" + String(repeating: "9", count: 1_000_000) + " percent"
    let document = Document(
      source: Source(id: "a", sha256: ""), text: SourceText(text),
      zones: [Zone(.body, bytes: 0..<text.utf8.count)])
    #expect(tagger.amounts(in: document).isEmpty)
  }
}

extension Double {
  fileprivate var formatted: String {
    self == rounded() ? String(Int(self)) : "\(self)"
  }
}
