import EntenteData
import EntenteModel
import Testing

@testable import EntenteExtraction

/// What the schema says of a relation type decides how its statements are read.
@Suite struct StatementTests {
  @Test(arguments: [
    ("Chad halted its aid to Togo.", "aids", RelationStatus.negated),
    ("Chad continued its aid to Togo.", "aids", .actual),
    ("Chad suspended its talks with Togo.", "meets", .actual),
    ("Chad ended its war with Togo.", "fights", .actual),
  ])
  func whatIsEndedIsDeniedUnlessItTookPlace(
    _ text: String, _ type: RelationType, _ status: RelationStatus
  ) throws {
    let statements = try SieveReader.analysis(text).statements().filter { $0.type == type }
    #expect(statements.map(\.status) == [status])
  }

  @Test func kinshipHasNoDate() throws {
    let text = "In 2013 Kim Jong Un, the son of Kim Jong Il, visited China."
    let statements = try SieveReader.analysis(text).statements()
    #expect(statements.filter { $0.type == "relative-of" }.map(\.date) == [nil])
    #expect(statements.filter { $0.type == "visits" }.map(\.date) == [EDTF("2013")])
  }
}
