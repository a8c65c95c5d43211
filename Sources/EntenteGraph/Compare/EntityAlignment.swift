public import EntenteModel

/// Which entities of several graphs are one thing, and why.
///
/// Equal ids are one thing. Beyond that a name decides where it stands for one entity in each graph,
/// and for projects a description with shared participants and places. Two entities of one graph
/// are never joined: who made the graph held them apart.
public struct EntityAlignment: Hashable, Sendable {
  /// Why two ids are taken for one thing, or why not.
  public enum Reason: Hashable, Sendable {
    /// A name both have.
    case name(String)
    /// Words that both descriptions have, and parties that both take part with.
    case description(words: [String], parties: [EntityID])
    /// A name that stands for several entities of one graph; nothing is joined.
    case ambiguous(String)
  }

  /// One decision beyond equal ids.
  public struct Decision: Hashable, Sendable {
    /// The ids concerned, sorted.
    public var ids: [EntityID]
    /// Why.
    public var reason: Reason
  }

  /// All decisions, sorted by their ids.
  public let decisions: [Decision]
  private let representatives: [EntityID: EntityID]

  /// The one id that stands for all ids of a thing: the smallest.
  public func representative(of id: EntityID) -> EntityID {
    representatives[id] ?? id
  }

  /// Aligns the entities of graphs; the order of the graphs does not matter.
  public init(_ graphs: [KnowledgeGraph]) {
    var builder = EntityAligner(graphs)
    builder.joinByName()
    builder.joinProjects()
    representatives = builder.representatives
    decisions = builder.decisions.sorted {
      ($0.ids.map(\.rawValue).joined(separator: " "), "\($0.reason)")
        < ($1.ids.map(\.rawValue).joined(separator: " "), "\($1.reason)")
    }
  }
}

/// The work of aligning: groups of ids that grow.
private struct EntityAligner {
  private let graphs: [KnowledgeGraph]
  /// For each id the graphs that have it.
  private var homes: [EntityID: Set<Int>] = [:]
  private(set) var representatives: [EntityID: EntityID] = [:]
  private(set) var decisions: [EntityAlignment.Decision] = []

  init(_ graphs: [KnowledgeGraph]) {
    self.graphs = graphs
    for (index, graph) in graphs.enumerated() {
      for entity in graph.entities { homes[entity.id, default: []].insert(index) }
    }
  }

  private func representative(of id: EntityID) -> EntityID { representatives[id] ?? id }

  /// Entities that some graph lacks: only these can have another id there.
  private var candidates: [(graph: Int, entity: Entity)] {
    graphs.enumerated().flatMap { index, graph in
      graph.entities.filter { (homes[$0.id]?.count ?? 0) < graphs.count }.map { (index, $0) }
    }
  }

  mutating func joinByName() {
    var byName: [Name: Set<EntityID>] = [:]
    // What describes a project, such as "gas pipeline", describes many.
    for (_, entity) in candidates where entity.kind != .project {
      for name in [entity.name] + entity.aliases {
        byName[Name(kind: entity.kind, text: name.folded), default: []].insert(entity.id)
      }
    }
    for (name, ids) in byName.sorted(by: { $0.key < $1.key }) where ids.count > 1 {
      join(ids.sorted(), because: .name(name.text))
    }
  }

  mutating func joinProjects() {
    let projects = candidates.filter { $0.entity.kind == .project }
    guard Set(projects.map(\.entity.id)).count > 1 else { return }
    let descriptions = self.descriptions(of: projects.map(\.entity))
    let ids = descriptions.keys.sorted()
    var pairs: [(likeness: ProjectDescription.Likeness, ids: [EntityID])] = []
    for (index, one) in ids.enumerated() {
      for other in ids[(index + 1)...] {
        guard let first = descriptions[one], let second = descriptions[other],
          let likeness = first.likeness(to: second)
        else { continue }
        pairs.append((likeness, [one, other]))
      }
    }
    pairs.sort {
      $0.likeness.score != $1.likeness.score
        ? $0.likeness.score > $1.likeness.score : $0.ids.lexicographicallyPrecedes($1.ids)
    }
    for pair in pairs {
      join(
        pair.ids,
        because: .description(words: pair.likeness.words, parties: pair.likeness.parties))
    }
  }

  /// Joins ids into one group, unless a graph would have two entities in it.
  private mutating func join(_ ids: [EntityID], because reason: EntityAlignment.Reason) {
    let groups = Set(ids.map(representative))
    guard groups.count > 1 else { return }
    let members = groups.map { homes[$0] ?? [] }
    let together = members.reduce(into: Set<Int>()) { $0.formUnion($1) }
    guard members.reduce(0, { $0 + $1.count }) == together.count else {
      if case .name(let name) = reason {
        decisions.append(.init(ids: ids, reason: .ambiguous(name)))
      }
      return
    }
    let smallest = groups.min() ?? ids[0]
    homes[smallest] = together
    for id in Set(representatives.keys).union(groups) where groups.contains(representative(of: id))
    {
      representatives[id] = smallest
    }
    decisions.append(.init(ids: ids, reason: reason))
  }

  private func descriptions(of projects: [Entity]) -> [EntityID: ProjectDescription] {
    var result: [EntityID: ProjectDescription] = [:]
    for entity in projects {
      result[entity.id, default: ProjectDescription()].add(entity)
    }
    for relation in graphs.flatMap(\.relations) {
      for (end, other) in [
        (relation.subject, relation.object), (relation.object, relation.subject),
      ] {
        result[end]?.parties.insert(representative(of: other))
      }
    }
    return result
  }

  private struct Name: Hashable, Comparable {
    var kind: EntityKind
    var text: String

    static func < (left: Name, right: Name) -> Bool {
      (left.kind, TextOrder(left.text)) < (right.kind, TextOrder(right.text))
    }
  }
}

extension String {
  /// Lower case, without what differs from spelling to spelling: `Kim Jong-un` is `kim jong un`.
  var folded: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
