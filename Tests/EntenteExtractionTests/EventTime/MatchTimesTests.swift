import EntenteModel
import Testing

@testable import EntenteExtraction

/// Which dates a relation can have by its type, and by what its article tells of beginnings and ends.
@Suite struct MatchTimesTests {
  @Test(arguments: [
    TimedText(
      "member-of", "1949",
      in: "NATO was founded in 1949. The founding members of NATO were Norway and Denmark."),
    TimedText(
      "member-of", "1949",
      in: "NATO is an alliance established in 1949. Norway was an original member of NATO."),
    TimedText("member-of", "-", in: "NATO was founded in 1949. Spain is a member of NATO."),
  ])
  func foundersJoinedWhenItWasFounded(_ item: TimedText) throws {
    #expect(try item.found() == item.dates)
  }

  @Test(arguments: [
    TimedText("rules-over", "../1961", in: "In 1961 Britain ended its protectorate over Kuwait."),
    TimedText("rules-over", "../1961", in: "Britain ended its control over Kuwait in June 1961."),
  ])
  func whatEndedHeldUntilThen(_ item: TimedText) throws {
    let statements = try SieveReader.analysis(item.text).statements()
      .filter { $0.type == item.type }
    #expect(statements.map(\.status) == [.actual])
    #expect(try item.found().first?.hasPrefix("../1961") == true)
  }

  @Test func aNamedWarHasTheYearsBehindIt() throws {
    let item = TimedText(
      "fights", "1894/1895", in: "After the Sino-Japanese War (1894-95) the navy grew.")
    #expect(try item.found() == item.dates)
  }

  @Test func whatWasOverBeforeIsNotDated() throws {
    let item = TimedText(
      "requests", "-", in: "Having asked Chad for help, Kenya left the league in June 2014.")
    #expect(try item.found() == item.dates)
  }
}
