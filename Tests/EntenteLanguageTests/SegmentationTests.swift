import EntenteDocuments
import EntenteLanguage
import Testing

/// A text and its tokens, divided by spaces, one sentence a line.
struct SegmentationCase: CustomTestStringConvertible {
  var text: String
  var sentences: [String]

  init(_ text: String, _ sentences: String...) {
    self.text = text
    self.sentences = sentences
  }

  var testDescription: String { text }
}

@Suite struct SegmentationTests {
  static let sentences = [
    SegmentationCase("Seoul protested. Tokyo did not.", "Seoul protested .", "Tokyo did not ."),
    SegmentationCase(
      "He flew to the U.S. Some analysts objected.",
      "He flew to the U.S.", "Some analysts objected ."),
    SegmentationCase(
      "The U.S. Senate met in Jan. Mr. Li spoke.", "The U.S. Senate met in Jan. Mr. Li spoke ."),
    SegmentationCase("N. Korea and J. Smith met.", "N. Korea and J. Smith met ."),
    SegmentationCase("It was plan B. Nobody knew.", "It was plan B .", "Nobody knew ."),
    SegmentationCase(
      "\u{201C}That is the truth.\u{201D} He left.", "\u{201C} That is the truth . \u{201D}",
      "He left ."),
    SegmentationCase(
      "\u{201C}Why now?\u{201D} Ivanov asked. \u{201C}Go!\u{201D} The hall fell silent.",
      "\u{201C} Why now ? \u{201D} Ivanov asked .", "\u{201C} Go ! \u{201D}",
      "The hall fell silent ."),
    SegmentationCase(
      "They waited\u{2026} and waited. 1. Anonymous", "They waited \u{2026} and waited .",
      "1 . Anonymous"),
    SegmentationCase("1. First point", "1 . First point"),
    SegmentationCase("Paris signed.\nRome refused", "Paris signed .", "Rome refused"),
    SegmentationCase("", ""),
    SegmentationCase(" \n\t\n ", ""),
  ]

  static let tokens = [
    SegmentationCase(
      "Russia\u{2019}s aid isn\u{2019}t free", "Russia \u{2019}s aid is n\u{2019}t free"),
    SegmentationCase("We'd've cannot the Workers' Party", "We 'd 've can not the Workers ' Party"),
    SegmentationCase(
      "$1.09 billion, 73-percent (8,000)", "$ 1.09 billion , 73 - percent ( 8,000 )"),
    SegmentationCase("a year-round ice-free port", "a year - round ice - free port"),
    SegmentationCase("anti-tank e-mail mid-1950s ex-ally", "anti-tank e-mail mid-1950s ex-ally"),
    SegmentationCase("1858-60 and 2003\u{2013}2004", "1858 - 60 and 2003 \u{2013} 2004"),
    SegmentationCase("balancing\"\u{2014}a tactic", "balancing \" \u{2014} a tactic"),
    SegmentationCase("see https://a.example/b?c=1.", "see https://a.example/b?c=1 ."),
    SegmentationCase("mail x.y@z.example, now", "mail x.y@z.example , now"),
    SegmentationCase("at 5pm, 10:30 a.m. or 20km", "at 5 pm , 10:30 a.m. or 20 km"),
    SegmentationCase("AT&T and/or 9/11", "AT&T and / or 9/11"),
    SegmentationCase("O'Brien\u{A0}left--so", "O'Brien left -- so"),
    SegmentationCase("really?! no...", "really ?! no ..."),
  ]

  @Test(arguments: sentences + tokens)
  func dividesTextIntoSentencesAndTokens(_ example: SegmentationCase) throws {
    let sentences = try LanguageModel.shipped.get().analyze(.of(example.text))
    let found = sentences.map { $0.tokens.map(\.form).joined(separator: " ") }
    #expect(found == example.sentences.filter { !$0.isEmpty })
  }

  @Test(arguments: sentences + tokens)
  func tokensStandWhereTheySay(_ example: SegmentationCase) throws {
    let document = Document.of(example.text)
    for sentence in try LanguageModel.shipped.get().analyze(document) {
      for token in sentence.tokens { #expect(document.text[token.bytes] == token.form) }
      #expect(sentence.bytes.lowerBound == sentence.tokens.first?.bytes.lowerBound)
      #expect(sentence.bytes.upperBound == sentence.tokens.last?.bytes.upperBound)
    }
  }

  @Test func aKnownNameIsOneTokenAndTheLongestWins() throws {
    let text = "North Korea-U.S. talks with Kim Jong-un's envoy cost $10 billion."
    let names = ["Korea", "North Korea", "U.S.", "Kim Jong-un", "Kim", "$10 billion"]
    let known = names.map { KnownName($0, in: text, kind: .place) }
    let tokens = try LanguageModel.shipped.get().analyze(.of(text), names: known)[0].tokens
    #expect(
      tokens.map(\.form) == [
        "North Korea", "-", "U.S.", "talks", "with", "Kim Jong-un", "'s", "envoy", "cost",
        "$10 billion", ".",
      ])
    #expect(tokens.compactMap(\.name) == [1, 2, 3, 5])
  }

  @Test func ofNamesThatOverlapTheLongestIsTaken() throws {
    let text = "The Bank of North Korea spoke."
    let names = ["North Korea", "Bank of North Korea", "Korea spoke", "spoke"].map {
      KnownName($0, in: text, kind: .organization)
    }
    let tokens = try LanguageModel.shipped.get().analyze(.of(text), names: names)[0].tokens
    #expect(tokens.map(\.form) == ["The", "Bank of North Korea", "spoke", "."])
  }

  @Test func whatNeverEndsIsCut() throws {
    let text = String(repeating: "Chad, ", count: 3000)
    let sentences = try LanguageModel.shipped.get().analyze(.of(text))
    #expect(sentences.count == 3)
    #expect(sentences.map(\.tokens.count).reduce(0, +) == 6000)
    #expect(sentences.allSatisfy { $0.tokens.filter { $0.head < 0 }.count == 1 })
  }

  @Test func namesOutsideTheTextAreIgnored() throws {
    let names = [KnownName(bytes: 90..<99, kind: .place), KnownName(bytes: 3..<3, kind: .place)]
    let tokens = try LanguageModel.shipped.get().analyze(.of("Oslo spoke"), names: names)[0].tokens
    #expect(tokens.map(\.name) == [nil, nil])
  }
}
