import EntenteModel

/// Makes statements of the titles that a text gives to leaders.
struct OfficeStatements {
  let builder: StatementBuilder

  /// A statement for each place where the text gives an office, without a date, since a title dates
  /// nothing.
  func statements(of offices: [OfficeMention]) -> [Statement] {
    offices.map { office in
      Statement(
        subject: office.leader,
        type: office.relation,
        object: office.holder,
        factuality: Factuality(tense: office.isFormer ? .past : .present),
        arguments: [Statement.Argument(role: "office", text: office.title)],
        evidence: builder.evidence(forBytes: office.bytes, rule: "office.title"))
    }
  }
}
