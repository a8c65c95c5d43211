import EntenteData
import EntenteDocuments
import EntenteModel
import Testing

@testable import EntenteLanguage

/// A sentence with one expression in square brackets and the date that it means, as published on
/// Wednesday, 12 April 2017; `-` for none.
struct DatedSentence: CustomTestStringConvertible, Sendable {
  var sentence: String
  var span: String
  var date: String

  init(_ marked: String, _ date: String) {
    let parts = marked.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
    sentence = parts[0] + rest.joined()
    span = String(rest[0])
    self.date = date
  }

  var testDescription: String { sentence }
}

@Suite struct TimeTaggerTests {
  let tagger: TimeTagger

  init() throws {
    tagger = try TimeTagger(from: .shipped())
  }

  @Test(arguments: [
    DatedSentence("Both sides signed it on [December 12, 2015].", "2015-12-12"),
    DatedSentence("The envoy left on [5 March 1970].", "1970-03-05"),
    DatedSentence("The paper is dated [2014-09-05].", "2014-09-05"),
    DatedSentence("A ferry opened in [May 2014].", "2014-05"),
    DatedSentence("The two met in [March].", "2017-03"),
    DatedSentence("Trade collapsed in [1991].", "1991"),
    DatedSentence("The ministers met [last year].", "2016"),
    DatedSentence("The ministers met [last October].", "2016-10"),
    DatedSentence("A summit will be held [next year].", "2018"),
    DatedSentence("A summit will be held in [June].", "2017-06"),
    DatedSentence("The delegation arrived [last week].", "2017-04-03/2017-04-09"),
    DatedSentence("The delegation arrived on [Monday].", "2017-04-10"),
    DatedSentence("The delegation arrived [yesterday].", "2017-04-11"),
    DatedSentence("Exports doubled between 2007 and [2010].", "2007/2010"),
    DatedSentence("Exports doubled from [1950] to 1953.", "1950/1953"),
    DatedSentence("Exports doubled in [2007]-10.", "2007/2010"),
    DatedSentence("It was at war from 1914–[18].", "1914/1918"),
    DatedSentence("The zone was closed from [January] to June 2016.", "2016-01/2016-06"),
    DatedSentence("It has hosted workers since [2014].", "2014/.."),
    DatedSentence("It has hosted workers since [April].", "2017-04/.."),
    DatedSentence("It hosted workers until [2011].", "../2011"),
    DatedSentence("Trade is to double by [2020].", "../2020"),
    DatedSentence("Trade is to double by [March 2018].", "../2018-03"),
    DatedSentence("Trade is to double by [the end of 2018].", "../2018"),
    DatedSentence("It was a colony before [1960].", "../1960"),
    DatedSentence("Relations drifted from [the mid-1950s] onwards.", "1954~/.."),
    DatedSentence("The party was founded in [the late 1940s].", "1947/1949~"),
    DatedSentence("Talks resumed in [the early 2000s].", "2000/2003~"),
    DatedSentence("Aid flowed in [the 1980s].", "198X"),
    DatedSentence("The border was drawn in [the 19th century].", "18XX"),
    DatedSentence("Aid flowed in [the second half of the 20th century].", "1950/1999"),
    DatedSentence("The war began in [early 2015].", "2015-01/2015-04"),
    DatedSentence("The war began in [mid-2015].", "2015-05/2015-08"),
    DatedSentence("The war began in [late March 2015].", "2015-03-21/2015-03-31"),
    DatedSentence("The plant opened [around 1965].", "1965~"),
    DatedSentence("The plant opened [circa 1965].", "1965~"),
    DatedSentence("Trade grew over [the past three years].", "2014~/2017-04-12"),
    DatedSentence("Trade will grow over [the next five years].", "2017-04-12/2022~"),
    DatedSentence("They last met [six years ago].", "2011~"),
    DatedSentence("They last met [three days ago].", "2017-04-09"),
    DatedSentence("Trade grew in [the first two months of 2017].", "2017-01/2017-02"),
    DatedSentence("Trade grew in [the first half of 2016].", "2016-40"),
    DatedSentence("Trade grew in [the third quarter of 2016].", "2016-35"),
    DatedSentence("They met in [the fall of 2016].", "2016-23"),
    DatedSentence("They met [last summer].", "2016-22"),
    DatedSentence("They met on [April 6]-7, 2017.", "2017-04-06/2017-04-07"),
    DatedSentence("They met on [Christmas 1963].", "1963-12-25"),
    DatedSentence("The league fought in [490 BC].", "-0489"),
    DatedSentence("The [2015] accord was kept.", "2015"),
    DatedSentence("They met in 2011. [Two years later] they broke.", "2013~"),
    DatedSentence("They meet [every six months].", "-"),
    DatedSentence("They talked for [three weeks].", "-"),
  ])
  func datesMeanWhatTheReaderTakesThemFor(item: DatedSentence) {
    let found = tagger.expressions(in: article(item.sentence))
    let hit = found.first { $0.text == item.span }
    #expect(hit != nil, "\(found.map(\.text))")
    #expect((hit?.date?.description ?? "-") == item.date, "\(found)")
  }

  @Test(arguments: [
    "The prime minister, Theresa May, spoke.", "Prime Minister May flew to Brussels.",
    "May and Merkel met.", "It may well fail.", "Troops march on the capital.",
    "The Long March began.", "The second round failed.", "The G20 failed.",
    "The 38th parallel is tense.", "Analysts of 38 North disagree.",
    "It is worth $1988.", "They sold 1500 vehicles.", "Some 2000 troops crossed.",
    "Resolution 1970 was adopted.", "Article 5 was invoked.", "UNSCR 2231 lapsed.",
    "Flight MH17 was shot down.", "The Su-27 and the F-16 flew.", "The 75-year-old leader spoke.",
    "He was aged 60.", "Prices fall and markets spring back.", "The P5+1 met.",
    "Sweden won 3-2.", "The dose was 2.5 mg.", "Room 1917 was locked.",
    "On page 2014 there is a map.", "It is dated February 30, 2014b.",
  ])
  func leavesAloneWhatIsNoTime(sentence: String) {
    let found = tagger.expressions(in: article(sentence))
    #expect(found.isEmpty, "\(found.map(\.text))")
  }

  @Test func personsOfTheGazetteerAreNoMonths() {
    let text = "Theresa May and April Glaspie met in May."
    let names = [KnownName(bytes: 0..<11, kind: .person), KnownName(bytes: 16..<29, kind: .person)]
    let found = tagger.expressions(in: article(text), names: names)
    #expect(found.map(\.bytes) == [37..<40])
  }

  @Test func nothingIsAnchoredWhereNothingIsKnown() {
    let found = tagger.expressions(
      in: article("They met last year and in April, on Monday and yesterday.", published: nil))
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.date == nil && $0.anchor == "none" && !$0.isAnchored })
  }

  @Test func thenarrativeGoesOn() {
    let text = """
      The war of 1950 began in June 1950. By September they had landed. In January the city fell. \
      In 1951 talks began; in 1952 they stopped. It ended in 1953.
      """
    let found = tagger.expressions(in: article(text, published: nil))
    #expect(
      found.compactMap { $0.named?.description } == [
        "1950", "1950-06", "1950-09", "1951-01", "1951", "1952", "1953",
      ])
  }

  @Test(arguments: [
    "February 30, 2014", "99/99/9999", "31.13.2014", "0000-00-00", "12345-67-89",
    String(repeating: "9", count: 100_000), String(repeating: "1990-", count: 5000),
    String(repeating: "the last ", count: 5000), "in ٢٠١٤ and in ２０１４", "year 10191",
    "\u{0}\u{1}May\u{7F} 2014\u{202E}", String(repeating: "(", count: 10_000) + "2014",
    "9999999999 years ago", "999999 centuries later", "in 2014 \u{FFFD}\u{FFFD}",
  ])
  func impossibleInputDoesNoHarm(text: String) {
    for expression in tagger.expressions(in: article(text)) {
      #expect(expression.bytes.upperBound <= text.utf8.count)
      if let date = expression.date { #expect(EDTF(date.description) == date) }
    }
  }

  @Test func theFebruaryThatIsNoneIsNotDated() {
    let found = tagger.expressions(in: article("It is dated February 30, 2014."))
    #expect(!found.contains { $0.date?.description.hasPrefix("2014-0") ?? false })
  }

  @Test func periodsKeepTheirNameAndHaveNoFigures() {
    let text = "They were allies during the Cold War."
    let found = tagger.expressions(
      in: article(text), names: [KnownName(bytes: 28..<36, kind: .period)])
    #expect(found.map(\.period) == ["Cold War"])
    #expect(found.first?.date == nil)
  }
}
