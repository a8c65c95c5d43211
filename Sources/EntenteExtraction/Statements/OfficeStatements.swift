import EntenteModel

/// Makes statements of the titles that a text gives to leaders.
struct OfficeStatements {
  let builder: StatementBuilder

  private struct Key: Hashable {
    var leader: EntityID
    var holder: EntityID
    var relation: RelationType
  }

  /// One statement for each leader and office, from the place where the text first says it; without
  /// a date, since a title dates nothing.
  func statements(of offices: [OfficeMention]) -> [Statement] {
    var seen: Set<Key> = []
    return offices.filter {
      seen.insert(Key(leader: $0.leader, holder: $0.holder, relation: $0.relation)).inserted
    }.map { office in
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
