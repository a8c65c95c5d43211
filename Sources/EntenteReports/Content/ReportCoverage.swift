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
  /// Names that stand where a party is looked for and are not known, those met most often first;
  /// empty where nobody says what was read.
  public var unknownNames: [String]
  /// The words of dates that nothing anchors, each once.
  public var openDates: [String]

  /// More names or dates are no help to a reader.
  private static let listed = 40

  init(_ graph: KnowledgeGraph, relations: [ReportRelation], readings: [Coverage]) {
    let read = Self.total(of: readings, in: graph)
    unknownNames = Array((read?.unknownNames ?? []).prefix(Self.listed))
    openDates = Array((read?.openDates ?? []).map(\.text).uniqued().prefix(Self.listed))
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
    lines += read.map(Self.lines) ?? []
    let joined = Set(relations.flatMap { [$0.subject.id, $0.object.id] })
    unconnected = graph.entities.filter { !joined.contains($0.id.rawValue) }
      .map { ReportEntity($0.id, in: graph) }
      .sorted { (TextOrder($0.name), TextOrder($0.id)) < (TextOrder($1.name), TextOrder($1.id)) }
  }

  /// What was read of all the sources of a graph; nil where nobody says.
  private static func total(of readings: [Coverage], in graph: KnowledgeGraph) -> Coverage? {
    let own = readings.filter { graph.source($0.source) != nil }
      .sorted { TextOrder($0.source) < TextOrder($1.source) }
    guard !own.isEmpty else { return nil }
    return own.reduce(into: Coverage(source: "")) { $0.add($1) }
  }

  private static func lines(_ read: Coverage) -> [Line] {
    let gaps = read.gaps
    let missed = Coverage.Gap.allCases.compactMap { gap in
      gaps[gap].map {
        Line(
          count: $0, words: "sentences with a word for a relation that gave none: \(gap.meaning)")
      }
    }
    return [
      Line(count: read.sentences, words: "sentences read"),
      Line(count: read.stated, words: "sentences that gave a relation"),
    ] + missed + [
      Line(
        count: read.unworded.count,
        words: "sentences that name two parties or more without such a word"),
      Line(count: read.openDates.count, words: "dates in the texts that nothing anchors"),
    ]
  }
}
