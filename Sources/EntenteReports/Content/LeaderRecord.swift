import EntenteModel

/// A leader with the offices that the sources give.
public struct LeaderRecord: Hashable, Sendable {
  /// An office held.
  public struct Office: Hashable, Sendable {
    /// The office in the words of the text, or how the relation reads.
    public var name: String
    /// The state or body.
    public var of: ReportEntity
    /// When, and whether.
    public var relation: ReportRelation
  }

  /// The leader.
  public var entity: ReportEntity
  /// The offices, by date.
  public var offices: [Office]
  /// How many other relations name the leader.
  public var otherRelations: Int

  init(_ entity: ReportEntity, relations: [ReportRelation]) {
    self.entity = entity
    let own = relations.filter { $0.subject.id == entity.id || $0.object.id == entity.id }
    let held = own.filter { $0.family == "office" && $0.subject.id == entity.id && !$0.isKinship }
    offices = held.map { relation in
      let word = relation.details.first { $0.role == "office" }?.text
      return Office(name: word ?? relation.phrase, of: relation.object, relation: relation)
    }
    otherRelations = own.count - held.count
  }
}

extension ReportRelation {
  fileprivate var isKinship: Bool { object.kind == EntityKind.leader.rawValue }
}
