import EntenteData
import EntenteReports
import Testing

@Suite struct EmbeddedFigureTests {
  private func text(_ host: FigureHost, caption: String, alternative: String) throws -> String {
    let report = Report(of: try Samples.northEast(), schema: Samples.schema)
    let figure = try ReportFigure(
      name: "p", svg: Array("<svg id=\"p\"/>".utf8), caption: caption, alternative: alternative)
    return try EmbeddedFigure(
      figure: figure, alternative: alternative, file: "figures/a", hasDark: true, prefix: "p",
      relations: Array(report.relations.prefix(2))
    ).text(for: host, templates: ReportTemplates(from: .shipped()))
  }

  @Test func everyHostGetsItsOwn() throws {
    func made(_ host: FigureHost) throws -> String {
      try text(host, caption: "Who & when", alternative: "A \"picture\"")
    }
    #expect(try made(.svg) == "<svg id=\"p\"/>\n")
    #expect(try made(.alt) == "A \"picture\"\n")
    #expect(
      try made(.markdown) == """
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="figures/a-dark.svg">
          <img alt="A &quot;picture&quot;" src="figures/a.svg">
        </picture>

        *Who &amp; when*

        """)
    #expect(try made(.html).contains("<figcaption id=\"p-caption\">Who &amp; when</figcaption>"))
    #expect(
      try made(.latex) == """
        \\begin{figure}
          \\centering
          \\includegraphics[width=\\linewidth,alt={A "picture"}]{figures/a}
          \\caption{Who \\& when}
          \\label{fig:p}
        \\end{figure}

        """)
    #expect(
      try made(.text) == """
        South Korea supports Russia, since 2008.
        North Korea trades with Russia, 2010, 110 million dollars.

        """)
    #expect(
      try made(.table).hasSuffix(
        "| 2010 | North Korea | trades with | Russia | actual | "
          + "110 million dollars |\n"))
  }

  @Test(arguments: Samples.hostile) func captionsStayText(_ hostile: String) throws {
    let html = try text(.html, caption: hostile, alternative: hostile)
    #expect(!html.contains("<script") && !html.contains("<b>"))
    let markdown = try text(.markdown, caption: hostile, alternative: hostile)
    #expect(!markdown.contains("<script") && !markdown.contains("{{"))
    let latex = try text(.latex, caption: hostile, alternative: hostile)
    let braces = latex.replacing("\\{", with: "").replacing("\\}", with: "")
    #expect(braces.count { $0 == "{" } == braces.count { $0 == "}" })
    #expect(!latex.replacing("\\$", with: "").contains("$"))
    #expect(!latex.replacing("\\#", with: "").contains("#"))
  }
}
