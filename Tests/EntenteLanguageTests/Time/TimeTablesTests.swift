import EntenteData
import EntenteModel
import Testing

@testable import EntenteLanguage

/// Feasts that move and fiscal years, which are read off tables.
@Suite struct TimeTablesTests {
  private static let tagger = Result { try TimeTagger(from: .shipped()) }

  @Test(arguments: [
    ("The truce of Ramadan 1973 failed.", "1973-09-28~/1973-10-27~"),
    ("The army attacked on Yom Kippur 1973.", "1973-10-06"),
    ("The army attacked at Tet 1968.", "1968-01-30"),
    ("Guns fell silent on Orthodox Easter 2022.", "2022-04-24"),
    ("They rose at Easter 1916.", "1916-04-23"),
    ("Passover 1948 was calm.", "1948-04-24"),
    ("A truce held during Eid al-Adha 2007.", "2007-12-20~"),
    // It fell into that year twice.
    ("A truce held during Eid al-Adha 2006.", "2006"),
    ("Aid fell in FY1976.", "1975-07/1976-06"),
    ("Aid fell in FY1977.", "1976-10/1977-09"),
    ("Pakistan spent more in fiscal 2011.", "2010-07/2011-06"),
    ("The fiscal 2011 budget of Japan grew.", "2011-04/2012-03"),
  ])
  func theTableSaysWhen(_ text: String, _ date: String) throws {
    let found = try Self.tagger.get().expressions(in: article(text))
    #expect(found.map { $0.date?.description } == [date])
  }

  @Test func narrativesGoOn() throws {
    let text = "In October 1967 the army moved south. Its guns attacked at Tet."
    let found = try Self.tagger.get().expressions(in: article(text))
    #expect(found.map { $0.date?.description } == ["1967-10", "1968-01-30"])
  }

  @Test func beyondTheTableNothingIsClaimed() throws {
    let found = try Self.tagger.get()
      .expressions(in: article("They met at Yom Kippur 2150."))
    #expect(!found.contains { $0.rule == "yom-kippur" })
  }

  @Test(arguments: [
    "state\twords\tsince\tmonth\tnamed\nXX\txx\t1900\t13\tend\n",
    "state\twords\tsince\tmonth\tnamed\nXX\txx\t1900\t4\tmiddle\n",
  ])
  func aWrongRowIsNamed(_ table: String) throws {
    var vocabulary = TimeVocabulary()
    let rows = try DataTable(bytes: Array(table.utf8), path: "fiscal-years.tsv")
    #expect(throws: DataError.self) {
      _ = try TimeTables(
        feasts: DataTable(bytes: Array("code\tfeast\tdate\n".utf8), path: "f.tsv"),
        fiscalYears: rows, vocabulary: &vocabulary)
    }
  }
}
