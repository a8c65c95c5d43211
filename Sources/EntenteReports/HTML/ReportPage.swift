import EntenteFormats
public import EntenteGraph
import EntenteModel

/// A report as one HTML file that needs nothing else: no network, no other file, no script to be
/// read.
public struct ReportPage {
  /// A page of this size is slow to open and too large for many mail servers, in bytes.
  public static let comfortableSize = 5_000_000

  private struct Row {
    var relation: ReportRelation
    var who: String
    var family: String
    var type: String
    var status: String
    var source: String
  }

  private struct Figure {
    var figure: ReportFigure
    var number: Int
    var isFirst: Bool
  }

  private struct Model {
    var report: Report
    var rows: [Row]
    var facets: [PageFacet]
    var figures: [Figure]
    var firstYear: Int?
    var lastYear: Int?
    var undated: Int
    var policy: String
    var style: String
    var script: String
    var data: String
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - report: what it says.
  ///   - graph: the graph that it tells, carried along as data without the mentions.
  ///   - templates: its form.
  /// - Returns: the page as UTF-8.
  /// - Throws: `ReportError` where a template is missing.
  public static func bytes(
    of report: Report, graph: KnowledgeGraph, templates: ReportTemplates
  ) throws -> [UInt8] {
    let facets = facets(of: report)
    let style = templates.style + widths(of: report.figures)
    let figures = report.figures.enumerated().map { index, figure in
      Figure(figure: figure, number: index + 1, isFirst: index == 0)
    }
    let years = report.relations.flatMap { [$0.from, $0.to].compactMap(\.self) }.compactMap(year)
    let model = Model(
      report: report, rows: rows(of: report, facets), facets: facets.filter { $0.values.count > 1 },
      figures: figures, firstYear: years.min(), lastYear: years.max(),
      undated: report.relations.filter { !$0.isDated }.count,
      policy: ContentSecurityPolicy(
        styles: [style] + report.figures.flatMap(\.svg.inlineStyles), scripts: [templates.script]
      ).text,
      style: style, script: templates.script, data: data(of: graph))
    return Array(try templates.text(of: model, in: "page").utf8)
  }

  private static func facets(of report: Report) -> [PageFacet] {
    let titles = Dictionary(
      report.sources.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let relations = report.relations
    return [
      PageFacet("who", "Who", in: relations, isByLabel: true) { relation in
        [relation.subject, relation.object].map { ($0.id, $0.name) }
      },
      PageFacet("family", "Family", in: relations, isByLabel: true) { [($0.family, $0.family)] },
      PageFacet("type", "Relation", in: relations, isByLabel: true) { [($0.type, $0.phrase)] },
      PageFacet("status", "Status", in: relations) { [($0.status, $0.status)] },
      PageFacet("source", "Source", in: relations, isByLabel: true) { relation in
        relation.sources.compactMap { titles[$0] }.map { ($0.id, $0.title) }
      },
    ]
  }

  private static func rows(of report: Report, _ facets: [PageFacet]) -> [Row] {
    report.relations.enumerated().map { index, relation in
      Row(
        relation: relation, who: facets[0].indexes[index], family: facets[1].indexes[index],
        type: facets[2].indexes[index], status: facets[3].indexes[index],
        source: facets[4].indexes[index])
    }
  }

  private static func year(_ day: String) -> Int? {
    let isNegative = day.hasPrefix("-")
    let digits = (isNegative ? day.dropFirst() : day[...]).prefix { $0 != "-" }
    return Int(digits).map { isNegative ? -$0 : $0 }
  }

  /// A picture is as wide as it was drawn and shrinks with the window until its text gets too
  /// small; then its place scrolls. As rules, because the policy allows no `style` attributes.
  private static func widths(of figures: [ReportFigure]) -> String {
    figures.enumerated().map { index, figure in
      let width = figure.width
      return "#figure-\(index + 1) svg{max-width:\(width * 5 / 4)px;min-width:\(width * 3 / 5)px}\n"
    }.joined()
  }

  /// The exchange format inside a `script` element: JSON allows these characters only in strings,
  /// and there as escapes.
  private static func data(of graph: KnowledgeGraph) -> String {
    let entities = graph.entities.map { entity in
      var copy = entity
      copy.mentions = []
      return copy
    }
    let bare = KnowledgeGraph(
      sources: graph.sources, entities: entities, relations: graph.relations)
    var json = String.UnicodeScalarView()
    for scalar in String(decoding: GraphJSON.bytes(of: bare), as: UTF8.self).unicodeScalars {
      switch scalar {
      case "&": json.append(contentsOf: "\\u0026".unicodeScalars)
      case "<": json.append(contentsOf: "\\u003c".unicodeScalars)
      case ">": json.append(contentsOf: "\\u003e".unicodeScalars)
      default: json.append(scalar)
      }
    }
    return String(json)
  }
}

extension ReportFigure {
  /// The width of its view box, in pixels; 800 where it tells none.
  var width: Int {
    guard let start = svg.firstRange(of: "viewBox=\"") else { return 800 }
    let numbers = svg[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
    guard numbers.count == 4, let width = Double(numbers[2]), width.isFinite else { return 800 }
    return Int(min(max(width, 1), 100_000))
  }
}
