public import EntenteGraph
public import EntenteModel

/// What a report on a graph says, in words and in order, before it becomes a page or Markdown.
///
/// The same graph gives the same report. Relations are sorted by date, undated ones last.
public struct Report: Hashable, Sendable {
  /// The headline.
  public var title: String
  /// Counts and time span in one line.
  public var summary: String
  /// The articles, by date of publication.
  public var sources: [ReportSource]
  /// The pictures.
  public var figures: [ReportFigure]
  /// The relations, by date.
  public var relations: [ReportRelation]
  /// What the sources do not agree on.
  public var conflicts: [ReportConflict]
  /// What began when.
  public var timeline: [TimelineYear]
  /// The projects, by name.
  public var projects: [ProjectHistory]
  /// The leaders, by name, those with offices first.
  public var leaders: [LeaderRecord]
  /// What is covered and what is left open.
  public var coverage: ReportCoverage
  /// How it was made; nil where not asked for.
  public var making: ReportMaking?

  /// Tells a graph.
  ///
  /// - Parameters:
  ///   - graph: what is told; filter it first to tell a part.
  ///   - schema: how relations read and which family they belong to.
  ///   - title: the headline; nil names the sources.
  ///   - figures: finished pictures of the graph.
  ///   - contexts: the sentences around quotes, where the articles are at hand.
  ///   - readings: what was read of the sources, where that is known.
  ///   - making: how it was made, where the reader is to be told.
  public init(
    of graph: KnowledgeGraph, schema: RelationSchema, title: String? = nil,
    figures: [ReportFigure] = [], contexts: [Evidence: ReportQuote.Context] = [:],
    readings: [Coverage] = [], making: ReportMaking? = nil
  ) {
    sources = Self.sources(of: graph)
    let teller = RelationTeller(
      graph: graph, schema: schema,
      sources: Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      contexts: contexts, marks: QuoteMarks(graph))
    relations = Self.inOrder(graph.relations).map(teller.tell)
    self.title = title ?? Self.title(for: sources)
    self.figures = figures
    conflicts = ReportConflict.conflicts(
      in: graph, schema: schema, sources: sources, relations: relations)
    timeline = TimelineYear.years(of: relations)
    projects = Self.projects(of: graph, relations)
    leaders = Self.leaders(of: graph, relations)
    coverage = ReportCoverage(graph, relations: relations, readings: readings)
    self.making = making
    summary = Self.summary(of: graph)
  }

  private static func sources(of graph: KnowledgeGraph) -> [ReportSource] {
    let ordered = graph.sources.sorted { left, right in
      switch (left.published, right.published) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: TextOrder(left.id) < TextOrder(right.id)
      }
    }
    return ordered.enumerated().map {
      ReportSource($1, number: $0 + 1, relations: graph.relations)
    }
  }

  private static func inOrder(_ relations: [Relation]) -> [Relation] {
    relations.sorted { left, right in
      switch (left.date, right.date) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default:
        (left.subject, left.type, left.object, TextOrder(left.id))
          < (right.subject, right.type, right.object, TextOrder(right.id))
      }
    }
  }

  private static func title(for sources: [ReportSource]) -> String {
    switch sources.count {
    case 0: "Relations between states, leaders and projects"
    case 1: sources[0].title
    default: "Relations in \(sources.count) sources"
    }
  }

  private static func projects(
    of graph: KnowledgeGraph, _ relations: [ReportRelation]
  ) -> [ProjectHistory] {
    entities(.project, of: graph).map { entity in
      ProjectHistory(
        entity, aliases: graph.entity(EntityID(rawValue: entity.id))?.aliases ?? [],
        relations: relations)
    }
  }

  private static func leaders(
    of graph: KnowledgeGraph, _ relations: [ReportRelation]
  ) -> [LeaderRecord] {
    let records = entities(.leader, of: graph).map { LeaderRecord($0, relations: relations) }
    return records.filter { !$0.offices.isEmpty }
      + records.filter { $0.offices.isEmpty && $0.otherRelations > 0 }
  }

  private static func entities(
    _ kind: EntityKind, of graph: KnowledgeGraph
  ) -> [ReportEntity] {
    graph.entities.filter { $0.kind == kind }.map { ReportEntity($0.id, in: graph) }
      .sorted { (TextOrder($0.name), TextOrder($0.id)) < (TextOrder($1.name), TextOrder($1.id)) }
  }

  private static func summary(of graph: KnowledgeGraph) -> String {
    let years = graph.relations.compactMap(\.date)
      .flatMap { [$0.earliest?.year, $0.latest?.year].compactMap(\.self) }
    var parts = [
      counted(graph.relations.count, "relation", "relations")
        + " between " + counted(graph.entities.count, "entity", "entities")
    ]
    if let first = years.min(), let last = years.max() {
      parts.append(first == last ? "\(first)" : "\(first)–\(last)")
    }
    parts.append("from " + counted(graph.sources.count, "source", "sources"))
    return parts.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
