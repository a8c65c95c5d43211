import EntenteModel
import Testing

/// An office has a date where the text dates it, and not where it only names somebody by it.
@Suite struct OfficeDatesTests {
  @Test(arguments: [
    TimedText(
      "leads", "1998/2003", in: "Kenyan President Moses Otieno (1998-2003) met the king."),
    TimedText(
      "leads", "2008/2018", in: "Kenyan Prime Minister Moses Otieno (2008-18) resigned."),
    TimedText(
      "leads", "1967", in: "In 1967 then-Kenyan Prime Minister Moses Otieno visited Chad."),
    TimedText(
      "serves", "1961-10-10",
      in: "The legation in Chad was raised to an embassy on October 10, 1961, with James B. Fox as "
        + "the United States chargé d’affaires."),
  ])
  func theOfficeIsDated(_ item: TimedText) throws {
    #expect(try item.found() == item.dates)
  }

  @Test(arguments: [
    TimedText("leads", "-", in: "In 1967 Kenyan President Moses Otieno visited Chad."),
    // A life is no term.
    TimedText("leads", "-", in: "Kenyan President Moses Otieno (1921-1998) visited Chad."),
  ])
  func aTitleDatesNothing(_ item: TimedText) throws {
    #expect(try item.found() == item.dates)
  }
}
