import EntenteModel
import Testing

@Suite struct EDTFWordsTests {
  @Test(arguments: [
    ("2014", "2014"), ("2014-07", "Jul 2014"), ("2014-07-05", "5 Jul 2014"),
    ("1994~/2014", "c. 1994–2014"), ("2011/..", "since 2011"), ("2011/", "from 2011"),
    ("../2011", "until 2011"), ("195X", "1950s"), ("19XX", "1900s"), ("1990-23", "autumn 1990"),
    ("2016-35", "third quarter of 2016"), ("1965?", "1965?"), ("1965%", "c. 1965?"),
    ("[1667,1670..1672]", "1667 or 1670–1672"), ("{1960,1961}", "1960 and 1961"),
    ("[..1983]", "1983 or earlier"), ("../..", "at an unknown time"), ("-0489", "-0489"),
  ]) func datesReadInEnglish(_ text: String, _ words: String) throws {
    #expect(try #require(EDTF(text)).words == words)
  }
}
