public import EntenteModel

/// Sources, entities and relations, each sorted by id.
public struct KnowledgeGraph: Hashable, Sendable {
  /// The articles.
  public private(set) var sources: [Source]
  /// The states, leaders, projects, organizations and places.
  public private(set) var entities: [Entity]
  /// The edges.
  public private(set) var relations: [Relation]

  /// Makes a graph in canonical order: everything sorted, lists inside entities and relations
  /// sorted and without repetition. Things with one id are joined: the first name counts, lists
  /// are united.
  public init(sources: [Source] = [], entities: [Entity] = [], relations: [Relation] = []) {
    self.sources = Self.joined(sources, id: \.id) { first, _ in first }
    self.entities = Self.joined(entities.map(\.canonical), id: \.id) { $0.joined(with: $1) }
    self.relations = Self.joined(relations.map(\.canonical), id: \.id) { $0.joined(with: $1) }
  }

  /// Merges statements: those that agree on subject, type, object, date, status and period become
  /// one relation with the evidence of all.
  public init(sources: [Source], entities: [Entity], statements: [Statement]) {
    self.init(sources: sources, entities: entities, relations: statements.map(Relation.init))
  }

  /// One graph of several.
  public init(merging graphs: [KnowledgeGraph]) {
    self.init(
      sources: graphs.flatMap(\.sources),
      entities: graphs.flatMap(\.entities),
      relations: graphs.flatMap(\.relations))
  }

  /// The entity with an id.
  public func entity(_ id: EntityID) -> Entity? {
    let index = entities.partitioningIndex { !($0.id < id) }
    guard index < entities.count, entities[index].id == id else { return nil }
    return entities[index]
  }

  private static func joined<Element, ID: Comparable & Hashable>(
    _ elements: [Element], id: KeyPath<Element, ID>, join: (Element, Element) -> Element
  ) -> [Element] {
    var places: [ID: Int] = [:]
    var result: [Element] = []
    for element in elements {
      if let place = places[element[keyPath: id]] {
        result[place] = join(result[place], element)
      } else {
        places[element[keyPath: id]] = result.count
        result.append(element)
      }
    }
    return result.sorted { $0[keyPath: id] < $1[keyPath: id] }
  }
}

extension Array {
  /// The first index whose element passes a test that all later ones pass too.
  fileprivate func partitioningIndex(where test: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
