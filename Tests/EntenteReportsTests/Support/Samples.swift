import EntenteData
import EntenteFormats
import EntenteGraph
import EntenteModel
import EntenteReports
import Foundation

/// Graphs for the tests of reports, in own words.
enum Samples {
  static let schema = (try? RelationSchema(from: .shipped())) ?? RelationSchema([])

  /// Three articles on Russia and the Koreas: amounts, doubts, denials, projects, a speaker.
  static func northEast() throws -> KnowledgeGraph {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/north-east.json")
    return try GraphFile.read([UInt8](Data(contentsOf: file)), path: file.path).graph
  }

  /// Texts that would break out of pages, tables, templates or terminals.
  static let hostile = [
    "</script><script>alert(1)</script>", "\"\u{301} onmouseover=\"alert(2)", "<\u{338}b>bold",
    "{{report.title}} {{{style}}} {% raw %}", "a | b\n# c\r\n- d",
    "`code` *stars* [x](javascript:1)",
    "\u{202E}abc\u{202C} אבג", "\u{1}\u{0}\u{7F}\u{85}", String(repeating: "w", count: 900), "",
    "' onload='x", "]]> --> <!--", "$\\LaTeX$ @user #1 :smile: www.example.org",
  ]

  /// A graph with a hostile text in every place that holds one.
  static func hostileGraph(_ text: String) -> KnowledgeGraph {
    let ends = [EntityID(.state, "KP"), EntityID(.project, "line"), EntityID(.leader, "kim")]
    let evidence = Evidence(
      source: "s " + text, span: TextSpan(start: 0, end: text.unicodeScalars.count), quote: text,
      rule: text)
    func relation(_ subject: EntityID, _ type: RelationType, _ object: EntityID) -> Relation {
      Relation(
        subject: subject, type: type, object: object, date: EDTF("2014"), status: .planned,
        amounts: [Amount(value: 1, unit: text, text: text)], evidence: [evidence],
        attribution: Attribution(speaker: text, word: text), period: text, event: text,
        arguments: ["office", "stage", text].map { .init(role: $0, text: text) })
    }
    return KnowledgeGraph(
      sources: [
        Source(id: "s " + text, title: text, uri: "https://example.org/" + text, sha256: text)
      ],
      entities: ends.map { id in
        Entity(id: id, kind: id.kind ?? .place, name: text, aliases: [text + " too"])
      },
      relations: [
        relation(ends[0], "participates-in", ends[1]), relation(ends[2], "leads", ends[0]),
        relation(ends[0], RelationType(rawValue: "odd " + text), ends[2]),
      ])
  }

  static func page(
    of graph: KnowledgeGraph, title: String? = nil, figures: [ReportFigure] = [],
    making: ReportMaking? = nil
  ) throws -> String {
    let report = Report(
      of: graph, schema: schema, title: title, figures: figures, making: making)
    return String(
      decoding: try ReportPage.bytes(
        of: report, graph: graph, templates: ReportTemplates(from: .shipped())),
      as: UTF8.self)
  }

  static func markdown(of graph: KnowledgeGraph, title: String? = nil) throws -> String {
    try MarkdownReport.text(
      of: Report(of: graph, schema: schema, title: title), figures: [],
      templates: ReportTemplates(from: .shipped()))
  }
}
