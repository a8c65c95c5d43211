import EntenteModel
import Testing

/// What a clause without a date takes from the sentences before it.
@Suite struct NarrativeFocusTests {
  @Test(arguments: [
    TimedText("invites", "2003", in: "In 2003 Kenya signed a treaty with Chad. It invited Togo."),
    TimedText(
      "invites", "2003-05",
      in:
        "In May 2003 Kenya signed a treaty with Chad. The two sides shook hands. Kenya invited Togo."
    ),
    // What follows a day is of its month.
    TimedText(
      "invites", "1973-10",
      in: "On October 6, 1973, Kenya attacked Chad. Kenya then invited Togo."),
    TimedText(
      "requests", "1970", in: "By 1970 Kenya signed a treaty with Chad. It asked Togo for help."),
  ])
  func theNarrativeGoesOn(_ item: TimedText) throws {
    #expect(try item.found() == item.dates)
  }

  @Test(arguments: [
    // The date before is of something else.
    TimedText(
      "invites", "-",
      in: "Kenya, which had joined the league in 1990, signed a treaty. It invited Togo."),
    TimedText("invites", "-", in: "In 2003 Kenya signed a treaty. Eventually it invited Togo."),
    TimedText("invites", "-", in: "In 2003 Kenya signed a treaty. It had invited Togo."),
    TimedText("invites", "-", in: "In 2003 Kenya signed a treaty. It has invited Togo."),
    // Somebody's new post is no step of the narrative.
    TimedText("invites", "-", in: "Anson Fox became envoy to China in 1861. Kenya invited Togo."),
    // Nor is what is taken for granted at the time.
    TimedText(
      "allied-with", "-",
      in: "In 2003 Kenya signed a treaty. The alliance between Chad and Togo began to fail."),
    // The next of a row is at a time that is not said.
    TimedText(
      "meets", "-",
      in: "In 2003 Kenya signed a treaty. The next summit between Chad and Togo failed."),
    // A paragraph before tells of the year at best, and only in history.
    TimedText(
      "invites", "-", in: "In 2016 Kenya signed a treaty.\n\nThe president of Kenya invited Togo.",
      published: "2017-04-12"),
  ])
  func itDoesNotGoOn(_ item: TimedText) throws {
    #expect(try item.found() == item.dates)
  }

  @Test func theNextParagraphIsProbablyOfTheYear() throws {
    let item = TimedText(
      "invites", "1973?",
      in: "On October 6, 1973, Kenya attacked Chad.\n\nThe president of Kenya invited Togo.")
    #expect(try item.found() == item.dates)
  }
}
