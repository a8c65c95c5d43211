public import EntenteModel

/// Which relations of a graph are wanted. Every condition that is given must hold; an empty set is
/// no condition.
public struct GraphFilter: Hashable, Sendable {
  /// Entities of which one must be an end.
  public var entities: Set<EntityID> = []
  /// Types, as far as `families` does not name more.
  public var types: Set<RelationType> = []
  /// Families of types; a type is wanted if it is in `types` or in one of these.
  public var families: Set<String> = []
  /// Statuses.
  public var statuses: Set<RelationStatus> = []
  /// Sources of which one must say it; the evidence of others is left out.
  public var sources: Set<String> = []
  /// What it must not have ended before.
  public var from: EDTF?
  /// What it must not have begun after.
  public var to: EDTF?
  /// Whether relations without a date pass a filter by date.
  public var keepsUndated = false
  /// How many pieces of evidence it must have.
  public var minimumEvidence = 0

  /// Makes a filter that keeps everything.
  public init() {}

  /// Whether a relation is wanted.
  public func keeps(_ relation: Relation, schema: RelationSchema) -> Bool {
    keepsEnds(of: relation) && keepsType(relation.type, schema: schema)
      && (statuses.isEmpty || statuses.contains(relation.status))
      && (sources.isEmpty || relation.evidence.contains { sources.contains($0.source) })
      && relation.evidence.count >= minimumEvidence && keepsDate(relation.date)
  }

  /// The graph of the wanted relations with their ends and sources; with a filter that keeps
  /// everything the graph as it is.
  public func callAsFunction(_ graph: KnowledgeGraph, schema: RelationSchema) -> KnowledgeGraph {
    guard self != GraphFilter() else { return graph }
    let relations = graph.relations.filter { keeps($0, schema: schema) }.map(trimmed)
    let ends = Set(relations.flatMap { [$0.subject, $0.object] }).union(entities)
    let used = Set(relations.flatMap(\.evidence).map(\.source))
    return KnowledgeGraph(
      sources: graph.sources.filter { used.contains($0.id) || sources.contains($0.id) },
      entities: graph.entities.filter { ends.contains($0.id) }.map(trimmed),
      relations: relations)
  }

  private func keepsEnds(of relation: Relation) -> Bool {
    entities.isEmpty || entities.contains(relation.subject) || entities.contains(relation.object)
  }

  private func keepsType(_ type: RelationType, schema: RelationSchema) -> Bool {
    if types.isEmpty && families.isEmpty { return true }
    return types.contains(type) || schema[type].map { families.contains($0.family) } ?? false
  }

  private func keepsDate(_ date: EDTF?) -> Bool {
    if from == nil && to == nil { return true }
    guard let date else { return keepsUndated }
    if let first = from?.earliest, let latest = date.latest, latest < first { return false }
    if let last = to?.latest, let earliest = date.earliest, last < earliest { return false }
    return true
  }

  /// Amounts stay where their words stand in the evidence that stays, or in none at all.
  private func trimmed(_ relation: Relation) -> Relation {
    guard !sources.isEmpty else { return relation }
    var copy = relation
    copy.evidence = relation.evidence.filter { sources.contains($0.source) }
    guard copy.evidence.count < relation.evidence.count else { return relation }
    copy.amounts = relation.amounts.filter { amount in
      let speakers = relation.evidence.filter { $0.quote.contains(amount.text) }
      return speakers.isEmpty || speakers.contains { sources.contains($0.source) }
    }
    return copy
  }

  private func trimmed(_ entity: Entity) -> Entity {
    guard !sources.isEmpty else { return entity }
    var copy = entity
    copy.mentions = entity.mentions.filter { sources.contains($0.source) }
    return copy
  }
}
