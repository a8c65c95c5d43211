public import EntenteModel

/// What was read of articles, for people: what `entente coverage` prints.
public enum CoverageTable {
  /// One line an article, one for all where there are several, then how often each reason left a
  /// sentence without a statement, and the names that are not known.
  public static func text(of coverages: [Coverage]) -> String {
    guard !coverages.isEmpty else { return "" }
    var parts = [articles(coverages)]
    let gaps = reasons(coverages)
    if !gaps.isEmpty { parts.append(gaps) }
    let names = unknownNames(coverages)
    if !names.isEmpty { parts.append(names) }
    return parts.joined(separator: "\n")
  }

  /// Each sentence that gave nothing, with why.
  public static func sentences(of coverages: [Coverage]) -> String {
    var table = TextTable(["ARTICLE", "START", "WHY", "WORD", "RULE", "SENTENCE"])
    for coverage in coverages {
      let missed = coverage.missed.map { missed in
        (
          missed.span,
          [
            missed.words.isEmpty ? missed.gap.rawValue : "\(missed.gap.rawValue) “\(missed.words)”",
            missed.trigger, missed.rule, missed.text,
          ]
        )
      }
      let unworded = coverage.unworded.map { ($0.span, ["no-word", "-", "-", $0.text]) }
      for (span, cells) in (missed + unworded).sorted(by: { $0.0 < $1.0 }) {
        table.add([coverage.source, String(span.start)] + cells)
      }
    }
    return table.text
  }

  private static func articles(_ coverages: [Coverage]) -> String {
    var table = TextTable([
      "ARTICLE", "SENTENCES", "STATED", "MISSED", "NO WORD", "STATEMENTS", "UNDATED", "DATES",
      "OPEN DATES",
    ])
    var total = Coverage(source: "all")
    for coverage in coverages {
      table.add(cells(of: coverage))
      total.add(coverage)
    }
    if coverages.count > 1 { table.add(cells(of: total)) }
    return table.text
  }

  private static func cells(of coverage: Coverage) -> [String] {
    [
      coverage.source, String(coverage.sentences), String(coverage.stated),
      String(coverage.missed.count), String(coverage.unworded.count), String(coverage.statements),
      String(coverage.undated), String(coverage.dates), String(coverage.openDates.count),
    ]
  }

  private static func reasons(_ coverages: [Coverage]) -> String {
    let missed = coverages.flatMap(\.missed)
    guard !missed.isEmpty else { return "" }
    var table = TextTable(["MISSED BECAUSE", "SENTENCES", "MEANING"])
    for gap in Coverage.Gap.allCases {
      let count = missed.count { $0.gap == gap }
      if count > 0 { table.add([gap.rawValue, String(count), gap.meaning]) }
    }
    return table.text
  }

  private static func unknownNames(_ coverages: [Coverage]) -> String {
    var total = Coverage(source: "")
    for coverage in coverages { total.add(coverage) }
    let counts = Dictionary(
      total.missed.filter { $0.gap == .unknownName }.map { (TextOrder($0.words), 1) },
      uniquingKeysWith: +)
    guard !counts.isEmpty else { return "" }
    var table = TextTable(["UNKNOWN NAME", "SENTENCES"])
    for name in total.unknownNames { table.add([name, String(counts[TextOrder(name)] ?? 0)]) }
    return table.text
  }
}
