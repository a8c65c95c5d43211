import EntenteModel

/// Makes statements of the titles that a text gives to leaders.
struct OfficeStatements {
  let builder: StatementBuilder
  let dates: OfficeDates

  /// A statement for each place where the text gives an office, and for each of its dates.
  func statements(of offices: [OfficeMention]) -> [Statement] {
    offices.flatMap { builder.dated(statement(of: $0), at: dates.times(of: $0)) }
  }

  private func statement(of office: OfficeMention) -> Statement {
    Statement(
      subject: office.leader,
      type: office.relation,
      object: office.holder,
      factuality: Factuality(tense: office.isFormer ? .past : .present),
      arguments: [Statement.Argument(role: "office", text: office.title)],
      evidence: builder.evidence(forBytes: office.bytes, rule: "office.title"))
  }
}
