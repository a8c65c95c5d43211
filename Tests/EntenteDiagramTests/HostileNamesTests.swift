import Entente
import Testing

/// Text that breaks formats, in every place where text of a graph reaches a picture.
@Suite struct HostileNamesTests {
  static let texts = [
    "\"quoted\" 'too'", "<script>alert(1)</script>", "R&D &amp; &lt;b&gt; &#1; &bogus;",
    "]]> --> <!--",
    "back\\slash\\", "\\N \\G \\E \\T \\H \\L \\l \\r \\n", "{ } | < > record",
    "javascript:alert(1)",
    "bell\u{7} null\u{0} \u{1}\u{B}\u{1F}\u{7F}\u{85}", "\u{FFFE}\u{FFFF}\u{FEFF}",
    "שלום עולם\u{202E}evil",
    "👩‍👩‍👧‍👦 e\u{301} 대한민국", "line\r\nfeed\u{2028}x\ty", "", "   ", "end graph subgraph", "%1",
    "${x} `cmd` $(cmd)", "n\" onload=\"evil", String(repeating: "long ", count: 3_277),
    String(repeating: "x", count: 16_384),
  ]

  private let schema: RelationSchema

  init() throws { schema = try RelationSchema(from: .shipped()) }

  private func graph(_ text: String) -> KnowledgeGraph {
    let ends = [EntityID(.state, text), EntityID(.leader, text), EntityID(.project, "p" + text)]
    let evidence = [
      Evidence(source: text, span: TextSpan(start: 0, end: 1), quote: text, rule: text)
    ]
    return KnowledgeGraph(
      sources: [Source(id: text, title: text, uri: text, sha256: text)],
      entities: ends.map { Entity(id: $0, kind: $0.kind ?? .place, name: text) },
      relations: [
        Relation(
          subject: ends[1], type: "leads", object: ends[0], evidence: evidence,
          arguments: [.init(role: "office", text: text)]),
        Relation(
          subject: ends[0], type: "participates-in", object: ends[2], date: EDTF("2014"),
          amounts: [Amount(value: 1, unit: text, text: text)], evidence: evidence, period: text),
        Relation(
          subject: ends[0], type: RelationType(rawValue: text), object: ends[2],
          status: .negated, evidence: evidence, period: text),
      ])
  }

  @Test(arguments: texts)
  func picturesStayWhole(text: String) async throws {
    let graph = graph(text)
    let options = DiagramOptions(title: text, caption: text)
    for view in [DiagramView.whole, .timeline] {
      let diagram = Diagram(of: graph, view: view, schema: schema, options: options)
      let picture = try await diagram.svg(
        of: graph, by: graphviz, options: SVGOptions(idPrefix: text, language: text))
      #expect(try Page(picture.bytes).problems == [], "\(view.name)")
      let svg = String(decoding: picture.bytes, as: UTF8.self)
      for evil in ["<script", "<!--", "]]>", "onload=\"", "\u{202E}"] {
        #expect(!svg.contains(evil), "\(view.name)")
      }
      // What travels along comes back as it was, but for what XML cannot hold.
      if !text.isEmpty,
        !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value >= 0x7F })
      {
        #expect(
          try SVGMetadata.graph(in: picture.bytes, path: "x").relations.count
            == diagram.relations.count)
      }
    }
  }

  @Test(arguments: texts)
  func mermaidKeepsTextInsideItsQuotes(text: String) throws {
    let lines = try Diagram(of: graph(text), schema: schema).mermaid().split(separator: "\n")
    for line in lines { #expect(line.count { $0 == "\"" } % 2 == 0) }
  }
}
