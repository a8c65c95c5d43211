import EntenteData
import EntenteDocuments
import EntenteModel

/// Named periods and events of `gazetteer/periods.tsv`: the Cold War, the Korean War.
struct NamedPeriods: Sendable {
  init(from folder: DataFolder) throws {}

  func expressions(in zone: TimeZoneText, of text: SourceText) -> [TimeExpression] { [] }
}
