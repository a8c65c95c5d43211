public import EntenteGraph
import EntenteModel

extension Sheet {
  /// What changed from one version to the next.
  public init(
    _ difference: Difference, from old: (name: String, graph: KnowledgeGraph),
    to new: (name: String, graph: KnowledgeGraph)
  ) {
    title = "diff \(old.name) \(new.name)"
    summary = Self.summary(difference)
    rows = difference.changes.map { Self.row($0, old.graph, new.graph) }
  }

  private static func summary(_ difference: Difference) -> String {
    let parts = [("sources", "source"), ("entities", "entity"), ("relations", "relation")].map {
      plural, noun in
      let counts = [
        ("+", Difference.Kind.added), ("-", .removed), ("~", .changed), (">", .renamed),
      ]
      .map { "\($0.0)\(difference.count($0.1, of: noun))" }
      return "\(plural) \(counts.joined(separator: " "))"
    }
    let conflicts = difference.changes.count { $0.isConflict }
    return parts.joined(separator: ", ") + "; !\(conflicts); \(difference.kept) the same"
  }

  private static func row(
    _ change: Difference.Change, _ old: KnowledgeGraph, _ new: KnowledgeGraph
  ) -> Row {
    Row(
      sign: sign(of: change),
      id: change.id,
      heading: heading(of: change, old, new),
      note: change.reason ?? "",
      details: details(of: change),
      quotes: quotes(of: change, old, new),
      isRemoval: change.kind == .removed)
  }

  private static func sign(of change: Difference.Change) -> Sign {
    switch change.kind {
    case .added: .added
    case .removed: .removed
    case .changed: change.isConflict ? .conflict : .changed
    case .renamed: .refined
    }
  }

  private static func heading(
    of change: Difference.Change, _ old: KnowledgeGraph, _ new: KnowledgeGraph
  ) -> String {
    let graph = change.before == nil ? new : old
    switch change.item {
    case .source(let source)?: return "source \(source.id)"
    case .entity(let entity)?: return "entity \(entity.id) \(entity.name)"
    case .relation(let relation)?: return "relation " + graph.heading(of: relation)
    case nil: return ""
    }
  }

  private static func details(of change: Difference.Change) -> [String] {
    let findings = change.findings.filter { !$0.rule.isEquality }
    return change.fields.map { "\($0.name): \(shown($0.before)) -> \(shown($0.after))" }
      + findings.map { "\($0.rule.rawValue): \($0.rule.meaning)" }
  }

  private static func shown(_ value: String) -> String {
    value.isEmpty ? "nothing" : value
  }

  /// The words before and after; once where they are the same.
  private static func quotes(
    of change: Difference.Change, _ old: KnowledgeGraph, _ new: KnowledgeGraph
  ) -> [Quote] {
    var quotes: [Quote] = []
    for (item, graph) in [(change.before, old), (change.after, new)] {
      guard case .relation(let relation)? = item else { continue }
      quotes += graph.quotes(of: relation).filter { !quotes.contains($0) }
    }
    return quotes
  }
}
