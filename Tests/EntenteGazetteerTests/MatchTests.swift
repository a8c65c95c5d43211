import EntenteData
import EntenteDocuments
import EntenteGazetteer
import EntenteModel
import Testing

@Suite struct MatchTests {
  static let gazetteer = Result { try Gazetteer(from: .shipped()) }

  /// `text=first candidate`, parts of dyads joined by `+`.
  private func found(_ text: String) throws -> [String] {
    let source = SourceText(text)
    return try Self.gazetteer.get().matches(in: source, range: 0..<source.bytes.count).map {
      match in
      source[match.bytes] + "="
        + match.parts.map { $0.candidates[0].entity.code }.joined(separator: "+")
    }
  }

  @Test(arguments: [
    ("North Korea and the DPRK", ["North Korea=KP", "DPRK=KP"]),
    ("Russia’s offer to Moscow's ally", ["Russia=RU", "Moscow=RU"]),
    ("The Russians and the French met Israelis.", ["Russians=RU", "French=FR", "Israelis=IL"]),
    ("U.S. and US, but tell us", ["U.S.=US", "US=US"]),
    ("Sino-Korean trade", ["Sino-Korean=CN+x-korea"]),
    ("Russia–North Korea ties", ["Russia–North Korea=RU+KP"]),
    ("North Korea-U.S. relations", ["North Korea-U.S.=KP+US"]),
    ("a U.S.-Albanian treaty", ["U.S.-Albanian=US+AL"]),
    ("an American-led force", ["American=US"]),
    ("Guinea-Bissau is no Guinea", ["Guinea-Bissau=GW", "Guinea=GN"]),
    ("KIM Jong Un, Kim Jong-un, Jong-un Kim", Array(repeating: "kim-jong-un", count: 3)),
    ("Iranian, iran, Iran", ["Iranian=IR", "Iran=IR"]),
    ("the turkey and Turkey", ["Turkey=TR"]),
    ("Côte d'Ivoire, Cote d’Ivoire", ["Côte d'Ivoire=CI", "Cote d’Ivoire=CI"]),
    ("in Washington, D.C., today", ["Washington, D.C.=US"]),
    ("People’s Republic of China", ["People’s Republic of China=CN"]),
    ("the Cold War", ["Cold War=cold-war"]),
    (
      "Harry Truman and Harry S. Truman",
      ["Harry Truman=harry-s-truman", "Harry S. Truman=harry-s-truman"]
    ),
    ("They left Russia. Federation councils", ["Russia=RU"]),
  ])
  func theLongestNameIsFound(text: String, expected: [String]) throws {
    let found = try found(text)
    let expected =
      expected.first?.contains("=") == true
      ? expected : expected.map { $0 }
    if expected.first?.contains("=") == true {
      #expect(found == expected)
    } else {
      #expect(found.map { String($0.split(separator: "=")[1]) } == expected)
    }
  }

  @Test func capitalsMeanTheirStateForItsYears() throws {
    let source = SourceText("Moscow")
    let candidates = try #require(
      try Self.gazetteer.get().matches(in: source, range: 0..<6).first?.candidates)
    func state(_ year: Int) -> [String] {
      candidates.filter {
        $0.role == .metonym && $0.holds(on: CalendarDay(year: year, month: 6, day: 1))
      }
      .map(\.entity.code)
    }
    #expect(state(1967) == ["SUHH"])
    #expect(state(2014) == ["RU"])
    #expect(candidates.contains { $0.entity.rawValue == "place:moscow" })
  }

  @Test func contextualNamesAskForTheirStateAndTheirArticle() throws {
    #expect(try found("go North and the north") == [])
    let source = SourceText("the North")
    let candidate = try #require(
      try Self.gazetteer.get().matches(in: source, range: 0..<9).first?.candidates.first)
    #expect(!candidate.requires.isEmpty)
  }

  @Test func oddTextIsNoTrouble() throws {
    let odd = [
      "", "’", "-", "–-–", "US-", "\u{301}", "Sino-", "Kim\u{0}Jong Un", "日本 🇰🇵", "N.\n\nKorea",
    ]
    for text in odd { _ = try found(text) }
    #expect(try found("Kim\n\nJong Un") == ["Kim=" + (try found("Kim")[0].dropFirst(4))])
  }
}
