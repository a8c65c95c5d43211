import EntenteModel

/// A project with what is known of its life.
public struct ProjectHistory: Hashable, Sendable {
  /// A step in its life.
  public struct Stage: Hashable, Sendable {
    /// The word for the stage: the text's own where it gives one, else the status.
    public var name: String
    /// The relation that tells of it.
    public var relation: ReportRelation
  }

  /// The project.
  public var entity: ReportEntity
  /// Its other names.
  public var aliases: [String]
  /// Who takes part, each once, in the order of the first date.
  public var participants: [ReportEntity]
  /// Where it is and what it joins, each once.
  public var places: [ReportEntity]
  /// Its life, by date.
  public var stages: [Stage]

  init(_ entity: ReportEntity, aliases: [String], relations: [ReportRelation]) {
    self.entity = entity
    self.aliases = aliases
    let own = relations.filter { $0.subject.id == entity.id || $0.object.id == entity.id }
    participants = own.filter { $0.object.id == entity.id }.map(\.subject).uniqued()
    places = own.filter { $0.subject.id == entity.id }.map(\.object).uniqued()
    stages = own.map { relation in
      let word = relation.details.first { $0.role == "stage" }?.text
      return Stage(name: word ?? relation.status, relation: relation)
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first appearance.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
