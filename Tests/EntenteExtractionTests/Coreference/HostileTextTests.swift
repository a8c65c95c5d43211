import Testing

@testable import EntenteExtraction

/// Text that no one writes must not end the program.
@Suite struct HostileTextTests {
  private static let words = [
    "President", "minister", ",", "of", "the", "Kim", "Jong", "Un", "Moscow", "'s", "(", ")", "-",
    "General", "Secretary", "pipeline", "linking", "it", "their", "both", "two", "countries",
    "U.S.", "former", "as", "appointed", "Sino-", "Jr.", "d’", "Harlow", "E.", ".", "“", "”", ";",
  ]

  @Test(arguments: 1...6)
  func anyMixOfWordsIsRead(seed: UInt64) throws {
    var state = seed
    var text = ""
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.words[Int(state >> 33) % Self.words.count] + " "
    }
    _ = try SieveReader.mentions(text)
    _ = try SieveReader.offices(text)
  }
}
