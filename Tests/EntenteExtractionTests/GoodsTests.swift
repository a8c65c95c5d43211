import EntenteModel
import Testing

@testable import EntenteExtraction

/// What is sold, given and asked for, and which amount belongs to what.
@Suite struct GoodsTests {
  /// `exports-to planned gas: 5 USD`.
  private static func lines(_ text: String) throws -> [String] {
    try SieveReader.analysis(text).statements().map { statement in
      let goods = statement.arguments.filter { $0.role == GoodsReader.role }.map(\.text)
      let amounts = statement.amounts.map { "\(Int($0.value)) \($0.unit)" }
      return "\(statement.type) \(statement.status.rawValue) \(statement.date?.description ?? "-") "
        + goods.joined(separator: ", ") + ": " + amounts.joined(separator: ", ")
    }
  }

  @Test(arguments: [
    ("Norway exports natural gas to Denmark.", ["exports-to actual - natural gas: "]),
    ("Norwegian arms sales to Chad grew.", ["exports-to actual - arms: "]),
    (
      "Chad bought crude oil and heavy weapons from Niger.",
      ["exports-to actual - crude oil, heavy weapons: "]
    ),
    (
      "Kenya supplied 50,000 tonnes of grain to Uganda in 2012.",
      ["aids actual 2012 grain: 50000 t"]
    ),
    ("Norway exported ideas to Denmark.", ["exports-to actual - : "]),
    (
      "Chad asked Niger for 200 tons of wheat, but Niger promised only 75 tons.",
      ["requests actual - wheat: 200 t", "aids planned - : 75 t"]
    ),
    (
      "Chad's exports to Niger rose from 2 million dollars in 2005 to 5 million dollars in 2010.",
      ["exports-to actual 2005 : 2000000 USD", "exports-to actual 2010 : 5000000 USD"]
    ),
    ("In 1990 100,000 Chadian troops invaded Niger.", ["fights actual 1990 : 100000 people"]),
    ("A force of two hundred Chadian soldiers attacked Niger.", ["fights actual - : 200 people"]),
  ])
  func goodsAndAmountsStandWhereTheyBelong(_ text: String, _ expected: [String]) throws {
    #expect(try Self.lines(text) == expected)
  }
}
