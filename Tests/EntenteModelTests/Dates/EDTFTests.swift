import EntenteModel
import Testing

/// A valid text, the level it needs and the days it reaches from and to.
struct ValidDate: CustomTestStringConvertible, Sendable {
  var text: String
  var level: Int
  var days: String

  var testDescription: String { text }
}

private func valid(_ text: String, _ level: Int, _ days: String) -> ValidDate {
  ValidDate(text: text, level: level, days: days)
}

private func name(_ day: CalendarDay?) -> String {
  day.map { "\($0.year)-\($0.month)-\($0.day)" } ?? "-"
}

@Test(arguments: [
  // Level 0
  valid("1985-04-12", 0, "1985-4-12 1985-4-12"),
  valid("1985-04", 0, "1985-4-1 1985-4-30"),
  valid("1985", 0, "1985-1-1 1985-12-31"),
  valid("0000", 0, "0-1-1 0-12-31"),
  valid("2000-02-29", 0, "2000-2-29 2000-2-29"),
  valid("1985-04-12T23:20:30", 0, "1985-4-12 1985-4-12"),
  valid("1985-04-12T23:20:30Z", 0, "1985-4-12 1985-4-12"),
  valid("1985-04-12T23:20:30-04", 0, "1985-4-12 1985-4-12"),
  valid("1985-04-12T23:20:30+04:30", 0, "1985-4-12 1985-4-12"),
  valid("1964/2008", 0, "1964-1-1 2008-12-31"),
  valid("2004-06/2006-08", 0, "2004-6-1 2006-8-31"),
  valid("2004-02-01/2005", 0, "2004-2-1 2005-12-31"),
  // Level 1
  valid("Y170000002", 1, "170000002-1-1 170000002-12-31"),
  valid("Y-170000002", 1, "-170000002-1-1 -170000002-12-31"),
  valid("-1985", 1, "-1985-1-1 -1985-12-31"),
  valid("2001-21", 1, "2001-3-1 2001-5-31"),
  valid("2001-24", 1, "2001-12-1 2002-2-28"),
  valid("1984?", 1, "1984-1-1 1984-12-31"),
  valid("2004-06~", 1, "2004-6-1 2004-6-30"),
  valid("2004-06-11%", 1, "2004-6-11 2004-6-11"),
  valid("201X", 1, "2010-1-1 2019-12-31"),
  valid("20XX", 1, "2000-1-1 2099-12-31"),
  valid("2004-XX", 1, "2004-1-1 2004-12-31"),
  valid("1985-04-XX", 1, "1985-4-1 1985-4-30"),
  valid("1985-XX-XX", 1, "1985-1-1 1985-12-31"),
  valid("1985/..", 1, "1985-1-1 -"),
  valid("../1985-04-12", 1, "- 1985-4-12"),
  valid("1985-04-12/", 1, "1985-4-12 -"),
  valid("/1985", 1, "- 1985-12-31"),
  valid("1984~/2004-06", 1, "1984-1-1 2004-6-30"),
  // Level 2
  valid("Y-17E7", 2, "-170000000-1-1 -170000000-12-31"),
  valid("1950S2", 2, "1900-1-1 1999-12-31"),
  valid("Y171010000S3", 2, "171000000-1-1 171999999-12-31"),
  valid("Y3388E2S3", 2, "338000-1-1 338999-12-31"),
  valid("2001-34", 2, "2001-4-1 2001-6-30"),
  valid("2001-40", 2, "2001-1-1 2001-6-30"),
  valid("2001-30", 2, "2001-12-1 2002-2-28"),
  valid("[1667,1668,1670..1672]", 2, "1667-1-1 1672-12-31"),
  valid("[..1760-12-03]", 2, "- 1760-12-3"),
  valid("[1760-12..]", 2, "1760-12-1 -"),
  valid("{1960,1961-12}", 2, "1960-1-1 1961-12-31"),
  valid("2004-06~-11", 2, "2004-6-11 2004-6-11"),
  valid("2004?-06-11", 2, "2004-6-11 2004-6-11"),
  valid("2004?-06-~11", 2, "2004-6-11 2004-6-11"),
  valid("156X-12-25", 2, "1560-12-25 1569-12-25"),
  valid("15XX-12-25", 2, "1500-12-25 1599-12-25"),
  valid("XXXX-12-XX", 2, "0-12-1 9999-12-31"),
  valid("1984-1X", 2, "1984-10-1 1984-12-31"),
  valid("XXXX-02-29", 2, "0-2-29 9996-2-29"),
  valid("1XX4-02-29", 2, "1004-2-29 1984-2-29"),
  valid("1985-XX-31", 2, "1985-1-31 1985-12-31"),
  valid("2004-06-~01/2004-06-~20", 2, "2004-6-1 2004-6-20"),
  valid("2004-06-XX/2004-07-03", 1, "2004-6-1 2004-7-3"),
])
func readsWhatTheStandardHas(date: ValidDate) throws {
  let read = try #require(EDTF(date.text))
  #expect(read.description == date.text)
  #expect(read.level == date.level)
  #expect("\(name(read.earliest)) \(name(read.latest))" == date.days)
}

@Test(
  arguments: [
    "", " ", "1985 ", "985", "19850", "1985-4", "1985-13", "1985-00", "2014-02-30", "1900-02-29",
    "1985-04-31", "1985-04-12T24:20:30", "1985-04-12T3:20", "1985-04T10:00:00", "-0000", "Y1985",
    "Y", "Y1E", "Y17E99", "Y99999999999999999999", "2001-42", "2001-20", "2001-21-03", "2001-21~",
    "2001-21/2003", "1984??", "1985/1984", "/", "1985/1986/1987", "..", "1985/...", "[]",
    "{1960", "[1667, 1668]", "[1670..1669]", "[1984..,1990]", "1985-3X-02", "1985-02-3X", "uuuu",
    "196x", "1985-XX-32", "1950S0", "1950S5", "195XS2", "٢٠١٤", "２０１４", "1985-04-12\u{0}",
  ])
func leavesAloneWhatIsNoDate(text: String) {
  #expect(EDTF(text) == nil)
}

@Test func longTextsAreNoDates() {
  #expect(EDTF(String(repeating: "9", count: 1_000_000)) == nil)
  #expect(EDTF("Y" + String(repeating: "9", count: 1_000_000)) == nil)
  #expect(EDTF("[" + String(repeating: "1990,", count: 10_000) + "]") == nil)
}

@Test func marksAreWrittenInOneWay() {
  #expect(EDTF("?2004-?06-?11")?.description == "2004-06-11?")
  #expect(EDTF("?2004-06-~11")?.description == "2004?-06-~11")
  #expect(EDTF("2004?-06~-11")?.description == "2004%-~06-11")
}

@Test func tellsPrecisionAndDoubt() throws {
  let decade = try #require(EDTF("199X"))
  #expect(decade.precision == .decade)
  #expect(try #require(EDTF("1984-06/1985")).precision == .year)
  #expect(try #require(EDTF("2016-35")).precision == .season)
  #expect(try #require(EDTF("1984%")).isUncertain)
  #expect(try #require(EDTF("1984/2004~")).isApproximate)
  #expect(try #require(EDTF("2014/..")).isOpen)
}

@Test func makesDatesFromNumbers() {
  #expect(EDTF(year: 2014, month: 4)?.description == "2014-04")
  #expect(EDTF(year: -489)?.description == "-0489")
  #expect(EDTF(year: 2014, month: 2, day: 30) == nil)
  #expect(EDTF(from: EDTF("2014"), to: nil)?.description == "2014/..")
  #expect(EDTF(from: EDTF("2016-22"), to: EDTF("2017"))?.description == "2016-06/2017")
  #expect(EDTF(from: EDTF("2017"), to: EDTF("2016")) == nil)
  #expect(EDTF("2014/2016")?.approximate?.description == "2014~/2016~")
}
