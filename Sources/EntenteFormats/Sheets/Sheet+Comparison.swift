public import EntenteGraph
import EntenteModel

extension Sheet {
  /// What several sources say.
  public init(_ comparison: Comparison) {
    let names = comparison.inputs.map(\.name)
    title = "compare " + names.joined(separator: " ")
    summary = Self.summary(comparison)
    rows = comparison.occasions.map { Self.row($0, comparison, names) }
    matrix = Self.matrix(comparison, names)
  }

  private static func summary(_ comparison: Comparison) -> String {
    let counts = comparison.counts
    let parts = Verdict.allCases.reversed().map { "\(counts[$0] ?? 0) \($0.rawValue)" }
    let alone = comparison.aloneCounts.reduce(0, +)
    return "\(comparison.inputs.count) sources: " + parts.joined(separator: ", ")
      + "; \(alone) told by one source only"
  }

  private static func row(
    _ occasion: Comparison.Occasion, _ comparison: Comparison, _ names: [String]
  ) -> Row {
    let graphs = comparison.inputs.map(\.graph)
    let said = occasion.members.map { ($0, graphs[$0.input]) }
    return Row(
      sign: sign(of: occasion.verdict),
      id: occasion.id,
      heading: said.first.map { $1.heading(of: $0.relation) } ?? "",
      note: note(occasion, names),
      details: details(occasion, names),
      quotes: said.flatMap { member, graph in graph.quotes(of: member.relation) },
      isRemoval: occasion.members.first?.input == 0 && occasion.members.count < names.count)
  }

  private static func sign(of verdict: Verdict?) -> Sign {
    switch verdict {
    case .conflict?: .conflict
    case .differ?: .changed
    case .refine?: .refined
    case .agree?: .same
    case nil: .alone
    }
  }

  private static func note(_ occasion: Comparison.Occasion, _ names: [String]) -> String {
    let speakers = occasion.members.map { names[$0.input] }
    guard speakers.count > 1 else { return "only \(speakers.joined())" }
    let silent = names.filter { !speakers.contains($0) }
    var note = "\(speakers.count) of \(names.count): " + speakers.joined(separator: ", ")
    if occasion.agreeing < speakers.count {
      note += occasion.agreeing == 1 ? "; none agree" : "; \(occasion.agreeing) agree"
    }
    if !silent.isEmpty { note += "; silent: " + silent.joined(separator: ", ") }
    if let first = occasion.first { note += "; first: " + names[first] }
    return note
  }

  private static func details(_ occasion: Comparison.Occasion, _ names: [String]) -> [String] {
    occasion.judgements.flatMap { judgement in
      judgement.findings.filter { !$0.rule.isEquality }.map { finding in
        "\(finding.rule.rawValue): \(names[judgement.left]) \(said(finding.left)), "
          + "\(names[judgement.right]) \(said(finding.right)): \(finding.rule.meaning)"
      }
    }
  }

  private static func said(_ value: String) -> String {
    value.isEmpty ? "says nothing" : "says \(value)"
  }

  private static func matrix(_ comparison: Comparison, _ names: [String]) -> [[String]] {
    let cells = comparison.cells
    let alone = comparison.aloneCounts
    let head = ["shared/conflicts"] + names + ["alone"]
    return [head]
      + names.indices.map { row in
        [names[row]]
          + names.indices.map { column in
            let cell = cells[row][column]
            return row == column ? "-" : "\(cell.shared)/\(cell.counts[.conflict] ?? 0)"
          } + [String(alone[row])]
      }
  }
}

extension ComparisonRule {
  /// Whether it finds nothing worth a line.
  var isEquality: Bool {
    switch self {
    case .dateEqual, .statusEqual, .amountEqual: true
    default: false
    }
  }
}
