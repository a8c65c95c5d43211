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

  /// Somebody who takes part.
  public struct Participant: Hashable, Sendable {
    /// The id of the entity.
    public var id: String
    /// Its name.
    public var name: String
    /// What parts it takes, each once: builds, funds, hosts, operates.
    public var roles: [String]
  }

  /// The project.
  public var entity: ReportEntity
  /// Its other names.
  public var aliases: [String]
  /// Who takes part, each once, in the order of the first date.
  public var participants: [Participant]
  /// Where it is and what it joins, each once.
  public var places: [ReportEntity]
  /// Its life, by date.
  public var stages: [Stage]
  /// The last stage that has a date, with the date in words; nil where none has.
  public var latest: String?

  init(_ entity: ReportEntity, aliases: [String], relations: [ReportRelation]) {
    self.entity = entity
    self.aliases = aliases
    let own = relations.filter { $0.subject.id == entity.id || $0.object.id == entity.id }
    let parts = own.filter { $0.object.id == entity.id }
    participants = parts.map(\.subject).uniqued().map { participant in
      let roles = parts.filter { $0.subject == participant }.flatMap(\.details)
        .filter { $0.role == "role" }.map(\.text).uniqued()
      return Participant(id: participant.id, name: participant.name, roles: roles)
    }
    places = own.filter { $0.subject.id == entity.id }.map(\.object).uniqued()
    stages = own.map { relation in
      let word = relation.details.first { $0.role == ProjectStage.role }?.text
      return Stage(name: word ?? relation.status, relation: relation)
    }
    latest = own.last { relation in
      relation.isDated && relation.details.contains { $0.role == ProjectStage.role }
    }.flatMap { relation in
      relation.details.first { $0.role == ProjectStage.role }.map { "\($0.text), \(relation.date)" }
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
