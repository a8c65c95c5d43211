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
  /// sorted and without repetition. Things with one id are joined: lists are united, and of two
  /// single values the smaller counts, so that the order of the inputs does not show.
  public init(sources: [Source] = [], entities: [Entity] = [], relations: [Relation] = []) {
    self.sources = Self.joined(sources, id: { TextOrder($0.id) }, { $0.joined(with: $1) })
    self.entities = Self.joined(entities.map(\.canonical), id: \.id, { $0.joined(with: $1) })
    self.relations = Self.joined(
      relations.map(\.canonical), id: { TextOrder($0.id) }, { $0.joined(with: $1) })
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
    entities.first(id, by: \.id)
  }

  /// The source with an id.
  public func source(_ id: String) -> Source? {
    sources.first(TextOrder(id), by: { TextOrder($0.id) })
  }

  /// The relation with an id.
  public func relation(_ id: String) -> Relation? {
    relations.first(TextOrder(id), by: { TextOrder($0.id) })
  }

  /// The name an entity is shown by; its id where the graph does not have it.
  public func name(of id: EntityID) -> String {
    entity(id)?.name ?? id.rawValue
  }

  /// Sorts by id and joins neighbours with one id.
  private static func joined<Element, ID: Comparable>(
    _ elements: [Element], id: (Element) -> ID, _ join: (Element, Element) -> Element
  ) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for element in elements.sorted(byKey: id) {
      if let last = result.last, !(id(last) < id(element)) {
        result[result.count - 1] = join(last, element)
      } else {
        result.append(element)
      }
    }
    return result
  }
}

extension Array {
  /// The element with an id, in an array that is sorted by it.
  fileprivate func first<ID: Comparable>(_ id: ID, by key: (Element) -> ID) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < id { low = middle + 1 } else { high = middle }
    }
    guard low < count, !(id < key(self[low])) else { return nil }
    return self[low]
  }
}
