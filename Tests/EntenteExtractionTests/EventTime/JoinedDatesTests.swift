import EntenteModel
import Testing

/// Dates that stand side by side are as many occasions, unless they meet.
@Suite struct JoinedDatesTests {
  @Test(arguments: [
    TimedText("meets", "1961", "1967", in: "Kenya met Chad in 1961 and again in 1967."),
    TimedText("meets", "2004/2005", in: "Kenya met Chad in 2004 and 2005."),
    TimedText("meets", "2014-03/2014-04", in: "Kenya met Chad in March and April 2014."),
    TimedText("meets", "2014-03", "2014-09", in: "Kenya met Chad in March and September 2014."),
    TimedText("meets", "2007/2010", in: "Kenya met Chad between 2007 and 2010."),
    TimedText("meets", "2014", in: "Kenya met Chad in 2014 and Togo in 2016."),
  ])
  func datesAreJoined(_ item: TimedText) throws {
    #expect(try item.found().prefix(item.dates.count) == item.dates[...])
  }
}
