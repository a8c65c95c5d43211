import EntenteGraph
import EntenteModel

extension ReportConflict {
  /// What the sources of a graph contradict each other in, by the rules of comparison.
  static func conflicts(
    in graph: KnowledgeGraph, schema: RelationSchema, sources: [ReportSource],
    relations: [ReportRelation]
  ) -> [ReportConflict] {
    guard sources.count > 1 else { return [] }
    let inputs = sources.map { source in
      var filter = GraphFilter()
      filter.sources = [source.id]
      return Comparison.Input(name: source.title, graph: filter(graph, schema: schema))
    }
    let sentences = Dictionary(
      relations.map { ($0.id, $0.sentence) }, uniquingKeysWith: { first, _ in first })
    return Comparison(inputs, schema: schema).occasions.compactMap { occasion in
      guard occasion.verdict == .conflict else { return nil }
      let findings = occasion.judgements.flatMap(\.findings)
        .filter { $0.rule.verdict == .conflict }.map(\.rule.meaning).uniqued()
      let sides = occasion.members.map { member in
        Side(
          relation: member.relation.id,
          sentence: sentences[member.relation.id] ?? member.relation.id,
          source: "\(sources[member.input].title), \(sources[member.input].published)")
      }
      return ReportConflict(summary: capitalized(findings.joined(separator: "; ")), sides: sides)
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
