import EntenteGraph
import EntenteModel

/// What the graph covers, and what it leaves open: a reader must see both.
public struct ReportCoverage: Hashable, Sendable {
  /// A count with its words.
  public struct Line: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// Of what.
    public var words: String
  }

  /// The counts.
  public var lines: [Line]
  /// Entities that the sources name but join to nothing, by name.
  public var unconnected: [ReportEntity]

  init(_ graph: KnowledgeGraph, relations: [ReportRelation]) {
    func count(_ words: String, _ holds: (ReportRelation) -> Bool) -> Line {
      Line(count: relations.filter(holds).count, words: words)
    }
    lines = [
      count("relations in all") { _ in true },
      count("with a date") { $0.isDated },
      count("without a date") { !$0.isDated },
    ]
    lines += RelationStatus.allCases.map { status in
      count("\(status.rawValue): \(status.meaning)") { $0.status == status.rawValue }
    }
    lines += [
      count("said by two sources or more") { $0.sources.count > 1 },
      count("said by one source only") { $0.sources.count == 1 },
      count("told in the words of a speaker") { $0.speaker != nil },
      Line(
        count: graph.sources.filter { $0.published == nil }.count,
        words: "sources without a date of publication"),
    ]
    let joined = Set(relations.flatMap { [$0.subject.id, $0.object.id] })
    unconnected = graph.entities.filter { !joined.contains($0.id.rawValue) }
      .map { ReportEntity($0.id, in: graph) }
      .sorted { (TextOrder($0.name), TextOrder($0.id)) < (TextOrder($1.name), TextOrder($1.id)) }
  }
}
