public import EntenteGraph

extension Sheet {
  /// What several others made of a base, the first input.
  public init(_ base: BaseComparison) {
    let sheet = Sheet(base.comparison)
    let names = base.comparison.inputs.map(\.name)
    let rows = Dictionary(sheet.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    title = "compare \(names.dropFirst().joined(separator: " ")) with the base \(names[0])"
    summary = BaseComparison.Outcome.allCases.map { outcome in
      "\(base.entries.count { $0.outcome == outcome }) \(outcome.words)"
    }.joined(separator: ", ")
    self.rows = base.entries.compactMap { entry in
      rows[entry.occasion.id].map { Self.row($0, entry, names) }
    }
    matrix = sheet.matrix
  }

  private static func row(
    _ row: Row, _ entry: BaseComparison.Entry, _ names: [String]
  ) -> Row {
    var row = row
    let by = entry.by.map { names[$0] }.joined(separator: ", ")
    row.note = entry.outcome.words + (by.isEmpty ? "" : " by \(by)") + "; " + row.note
    row.isRemoval = entry.outcome == .removed
    switch entry.outcome {
    case .apart: row.sign = .conflict
    case .changed: row.sign = .changed
    case .removed: row.sign = .removed
    case .added: row.sign = .added
    case .kept: row.sign = .same
    }
    return row
  }
}

extension BaseComparison.Outcome {
  /// The word for it in a sentence that goes on with "by".
  var words: String {
    switch self {
    case .apart: "changed apart"
    case .changed: "changed"
    case .removed: "left out"
    case .added: "added"
    case .kept: "kept"
    }
  }
}
