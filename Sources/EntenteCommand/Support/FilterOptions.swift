import ArgumentParser
import Entente

/// Which relations a command works on: the same options everywhere.
struct FilterOptions: ParsableArguments {
  @Option(help: "Keep relations of an entity, by id or by name; may be repeated.")
  var entity: [String] = []

  @Option(
    help: "Keep relations of a type, such as `meets`; may be repeated.",
    completion: .custom { _, _, _ in Self.words { $0.definitions.map(\.type.rawValue) } })
  var type: [String] = []

  @Option(
    help: "Keep relations of a family of types, such as `economy`; may be repeated.",
    completion: .custom { _, _, _ in Self.words(\.families) })
  var family: [String] = []

  @Option(help: "Keep relations that are actual, planned, possible or negated; may be repeated.")
  var status: [RelationStatus] = []

  @Option(help: "Keep what a source says; may be repeated.")
  var source: [String] = []

  @Option(help: "Keep relations that did not end before an EDTF date, such as `1990-09`.")
  var from: EDTF?

  @Option(help: "Keep relations that did not begin after an EDTF date.")
  var to: EDTF?

  @Flag(help: "With --from and --to: keep relations without a date too.")
  var undated = false

  @Option(name: .customLong("min-evidence"), help: "Keep relations with so many quotes or more.")
  var minimumEvidence = 0

  /// The part of a graph that is wanted.
  ///
  /// - Throws: `ValidationError` for an entity, type, family or source that there is not.
  func part(of graph: KnowledgeGraph, schema: RelationSchema) throws -> KnowledgeGraph {
    try filter(for: graph, schema: schema)(graph, schema: schema)
  }

  private func filter(for graph: KnowledgeGraph, schema: RelationSchema) throws -> GraphFilter {
    var filter = GraphFilter()
    filter.entities = Set(try entity.flatMap { try Self.ids(named: $0, in: graph) })
    filter.types = Set(
      try type.map { try known($0, in: schema.definitions.map(\.type.rawValue), "relation type") }
        .map { RelationType(rawValue: $0) })
    filter.families = Set(try family.map { try known($0, in: schema.families, "family") })
    filter.statuses = Set(status)
    filter.sources = Set(
      try source.map { try known($0, in: graph.sources.map(\.id), "source of the graph") })
    filter.from = from
    filter.to = to
    filter.keepsUndated = undated
    filter.minimumEvidence = minimumEvidence
    return filter
  }

  /// The one entity that a name or an id means.
  static func entity(named name: String, in graph: KnowledgeGraph) throws -> EntityID {
    let ids = try ids(named: name, in: graph)
    guard ids.count == 1, graph.entity(ids[0]) != nil else {
      let names = ids.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("`\(name)` is no single entity of the graph: \(names)")
    }
    return ids[0]
  }

  private static func ids(named name: String, in graph: KnowledgeGraph) throws -> [EntityID] {
    let id = EntityID(rawValue: name)
    if graph.entity(id) != nil { return [id] }
    let wanted = name.lowercased()
    let named = graph.entities.filter { entity in
      ([entity.name] + entity.aliases).contains { $0.lowercased() == wanted }
    }
    // An id that nothing here has is no mistake: the graph may say nothing of it.
    guard !named.isEmpty || id.kind != nil else {
      throw ValidationError(
        "`\(name)` is no entity of the graph; `entente query --entities` lists them")
    }
    return named.isEmpty ? [id] : named.map(\.id)
  }

  /// Words that a shell completes: none where the data is not found, since a shell shows no errors.
  private static func words(_ words: (RelationSchema) -> [String]) -> [String] {
    (try? RelationSchema(from: .shipped())).map(words) ?? []
  }

  private func known(_ word: String, in words: [String], _ what: String) throws -> String {
    guard words.contains(word) else {
      throw ValidationError("`\(word)` is no \(what); there are: \(words.joined(separator: ", "))")
    }
    return word
  }
}
