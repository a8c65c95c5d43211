import EntenteGraph
import EntenteModel
import Testing

/// The rules, each with examples and counter-examples.
@Suite struct ComparisonRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var left: Relation
    var right: Relation
    /// The rules that are not about equality; nil where the two are no one occasion.
    var rules: [ComparisonRule]?
    var testDescription: String

    init(_ name: String, _ left: Relation, _ right: Relation, _ rules: [ComparisonRule]?) {
      testDescription = name
      self.left = left
      self.right = right
      self.rules = rules
    }
  }

  private typealias Make = CompareSchema

  private static let dates = [
    Case(
      "same day", Make.relation("meets", "1990-09-30"), Make.relation("meets", "1990-09-30"), []),
    Case(
      "year and day", Make.relation("meets", "1990"), Make.relation("meets", "1990-09-30"),
      [.dateRefines]),
    Case(
      "month and day", Make.relation("meets", "1990-09"), Make.relation("meets", "1990-09-30"),
      [.dateRefines]),
    Case(
      "year in a war", Make.relation("aids", "1951"), Make.relation("aids", "1950/1953"),
      [.dateWithin]),
    Case("undated", Make.relation("aids", "1951"), Make.relation("aids"), [.dateUndated]),
    Case("two meetings", Make.relation("meets", "1990"), Make.relation("meets", "2000"), nil),
    Case(
      "a slip of the month", Make.relation("visits", "2000-07-19"),
      Make.relation("visits", "2000-08-01"), [.dateOccasions]),
    Case(
      "months apart", Make.relation("visits", "2000-07"), Make.relation("visits", "2000-12"), nil),
    Case(
      "trade of two years", Make.relation("trades-with", "2005"),
      Make.relation("trades-with", "2013"), nil),
    Case(
      "independence twice", Make.relation("independent-from", "1990"),
      Make.relation("independent-from", "1991"), [.dateConflicts]),
    Case(
      "independence, about", Make.relation("independent-from", "1990~"),
      Make.relation("independent-from", "1991"), [.dateEstimate]),
    Case(
      "overlapping years", Make.relation("trades-with", "2005/2008"),
      Make.relation("trades-with", "2007/2010"), [.dateOverlaps]),
  ]

  private static let statuses = [
    Case(
      "project planned and there",
      Make.relation("participates-in", "2011", .planned, to: "project:x"),
      Make.relation("participates-in", "2014", to: "project:x"), [.dateStages, .statusProgress]),
    Case(
      "project there before planned",
      Make.relation("participates-in", "2014", .planned, to: "project:x"),
      Make.relation("participates-in", "2011", to: "project:x"), nil),
    Case(
      "visit planned, another made", Make.relation("visits", "2011", .planned),
      Make.relation("visits", "2014"), nil),
    Case(
      "visit planned and made", Make.relation("visits", "2014", .planned),
      Make.relation("visits", "2014-05"), [.dateRefines, .statusProgress]),
    Case(
      "denied on the day", Make.relation("meets", "2014-05-02", .negated),
      Make.relation("meets", "2014-05-02"), [.statusDenied]),
    Case(
      "denied in the year", Make.relation("aids", "2014", .negated), Make.relation("aids", "2014"),
      [.statusDeniedPerhaps]),
    Case(
      "denied without date", Make.relation("aids", nil, .negated), Make.relation("aids"),
      [.statusDeniedPerhaps]),
    Case(
      "not independent yet", Make.relation("independent-from", "1905", .negated),
      Make.relation("independent-from", "1991"), [.dateStages, .statusDeniedPerhaps]),
    Case(
      "plan dropped", Make.relation("visits", "2015", .planned),
      Make.relation("visits", "2015", .negated), [.statusDropped]),
    Case(
      "planned or only possible", Make.relation("visits", "2015", .planned),
      Make.relation("visits", "2015", .possible), [.statusDoubt]),
  ]

  private static let amounts = [
    Case(
      "debt, 90 and 80", Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(90)]),
      Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(80)]), [.amountConflicts]),
    Case(
      "debt, same share, other year",
      Make.relation("forgives-debt-of", "2012", amounts: [Make.percent(90)]),
      Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(90)]), [.dateConflicts]),
    Case(
      "about 11 billion",
      Make.relation("trades-with", "2013", amounts: [Make.usd(11e9, "about $11 billion")]),
      Make.relation("trades-with", "2013", amounts: [Make.usd(10.96e9, "$10.96 billion")]),
      [.amountRounding]),
    Case(
      "11 and 10 billion",
      Make.relation("trades-with", "2013", amounts: [Make.usd(11e9, "$11 billion")]),
      Make.relation("trades-with", "2013", amounts: [Make.usd(10e9, "$10 billion")]),
      [.amountConflicts]),
    Case(
      "more than 100 million",
      Make.relation("trades-with", "2013", amounts: [Make.usd(100e6, "more than $100 million")]),
      Make.relation("trades-with", "2013", amounts: [Make.usd(112.7e6, "$112.7 million")]),
      [.amountRounding]),
    Case(
      "trade figures of other years",
      Make.relation("trades-with", "2012", amounts: [Make.usd(70e6, "$70 million")]),
      Make.relation("trades-with", "2013", amounts: [Make.usd(104e6, "$104 million")]), nil),
    Case(
      "trade figures, one undated",
      Make.relation("trades-with", amounts: [Make.usd(70e6, "$70 million")]),
      Make.relation("trades-with", "2013", amounts: [Make.usd(104e6, "$104 million")]),
      [.dateUndated, .amountDiffers]),
    Case(
      "two aids in a year",
      Make.relation("aids", "2013", amounts: [Make.usd(10e6, "$10 million")]),
      Make.relation("aids", "2013", amounts: [Make.usd(50e6, "$50 million")]), [.amountDiffers]),
    Case(
      "other currency",
      Make.relation("aids", "2013", amounts: [Make.usd(10e6, "$10 million")]),
      Make.relation("aids", "2013", amounts: [Amount(value: 8e6, unit: "EUR", text: "8 m")]),
      [.amountUnits]),
    Case(
      "only one gives figures",
      Make.relation("aids", "2013", amounts: [Make.usd(10e6, "$10 million")]),
      Make.relation("aids", "2013"), [.amountMore]),
    Case(
      "one gives more figures",
      Make.relation(
        "forgives-debt-of", "2014", amounts: [Make.percent(90), Make.usd(10e9, "$10 billion")]),
      Make.relation("forgives-debt-of", "2014", amounts: [Make.percent(90)]), [.amountMore]),
    Case(
      "shares of what is not told",
      Make.relation("trades-with", "2013", amounts: [Make.percent(37)]),
      Make.relation("trades-with", "2013", amounts: [Make.percent(90)]), [.amountDiffers]),
  ]

  private static let directions = [
    Case(
      "who forgave whom", Make.relation("forgives-debt-of", "2014"),
      Make.relation("forgives-debt-of", "2014", from: "state:RU", to: "state:KP"),
      [.directionReversed]),
    Case(
      "both can aid", Make.relation("aids", "2014"),
      Make.relation("aids", "2014", from: "state:RU", to: "state:KP"), nil),
    Case(
      "one shipment two ways",
      Make.relation("exports-to", "2014", amounts: [Make.usd(5e6, "$5 million")]),
      Make.relation(
        "exports-to", "2014", amounts: [Make.usd(5e6, "$5 million")], from: "state:RU",
        to: "state:KP"), [.directionReversed]),
  ]

  @Test(arguments: dates + statuses + amounts + directions) func judges(_ example: Case) {
    for (one, other) in [(example.left, example.right), (example.right, example.left)] {
      let comparison = CompareSchema.compare(.init(relations: [one]), .init(relations: [other]))
      let occasion = comparison.occasions.first { $0.members.count == 2 }
      let equality: Set<ComparisonRule> = [.dateEqual, .statusEqual, .amountEqual]
      let rules = occasion?.judgements.first?.findings.map(\.rule).filter { !equality.contains($0) }
      #expect(rules.map(Set.init) == example.rules.map(Set.init))
    }
  }

  @Test func everyRuleHasAnExample() {
    let seen = Set(
      (Self.dates + Self.statuses + Self.amounts + Self.directions).flatMap { $0.rules ?? [] })
    let equality: Set<ComparisonRule> = [.dateEqual, .statusEqual, .amountEqual]
    #expect(Set(ComparisonRule.allCases).subtracting(equality).subtracting(seen) == [])
  }
}
