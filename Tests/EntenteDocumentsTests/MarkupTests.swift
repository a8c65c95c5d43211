import EntenteDocuments
import EntenteModel
import Testing

@Suite struct MarkdownTests {
  @Test func markupGoesAndPartsStay() throws {
    let text = """
      # Bridges **over** the Tumen

      The [two governments](https://example.org/a_(b)) signed a _protocol_ on the
      bridge[^1], and work on `it` is to begin in spring at the snake_case site.

      ## What comes next

      > Nobody who has seen the river in winter believes
      > in this date.

      * Seoul \\*paid\\* its share of the costs in March 2012.

      ```
      let code = "Moscow"
      ```
      ![A bridge](b.png)
      """
    #expect(
      try zones(read(text, path: "a.md").document) == [
        "title: Bridges over the Tumen",
        "body: The two governments) signed a protocol on the\nbridge, and work on it is to begin in spring at the snake_case site.",
        "heading: What comes next",
        "quotation: Nobody who has seen the river in winter believes\nin this date.",
        "body: Seoul *paid* its share of the costs in March 2012.",
        "caption: A bridge",
      ])
  }

  @Test func oddMarkdownIsNoTrouble() throws {
    for text in [
      "---", "---\n", "[", "![", "[a](", "<", "\\", "```", "> ", "#", "***", "[^", "<a href=",
    ] {
      _ = try read(text, path: "a.md")
    }
  }
}

@Suite struct HTMLTests {
  private let page = """
    <!DOCTYPE html><html><head><title>Bridges | The River</title>
    <meta property="og:title" content="Bridges over the Tumen &amp; beyond">
    <meta property="article:published_time" content="2014-12-03T10:00:00Z">
    <script type="application/ld+json">{"@graph":[{"datePublished":"2014-12-04","author":{"name":"Jane Doe"}}]}</script>
    <script>var a = "<p>Moscow invaded</p>";</script></head>
    <body><nav><a href=/>Home</a></nav>
    <div class="sidebar"><p>Beijing sold a port to Seoul, says a story that you may also like today.</p></div>
    <div id=main><h1>Bridges over the Tumen</h1>
    <p>The two governments signed a&nbsp;protocol on the <a href="x">bridge</a>, and work is to
    begin in spring<br>or in summer, as the minister said.
    <p>Nothing in the treaty, however, says who is to pay for the road, the customs house &#38; the port.</p>
    <figure><img src=a.png><figcaption>Guests at the ceremony</figcaption></figure>
    <blockquote>Nobody believes in it.</blockquote></div>
    <div class="comments"><h3>Comments</h3><p>China paid for all of it, as everybody here knows well, of course.</p></div>
    <footer>© The River</footer></body></html>
    """

  @Test func theArticleIsReadAndTheRestIsNot() throws {
    let (document, diagnostics) = try read(page, path: "page.html")
    let found = zones(document).filter { !$0.hasPrefix("boilerplate") && !$0.hasPrefix("comments") }
    #expect(
      found == [
        "title: Bridges over the Tumen",
        "body: The two governments signed a\u{A0}protocol on the bridge, and work is to begin in spring",
        "body: or in summer, as the minister said.",
        "body: Nothing in the treaty, however, says who is to pay for the road, the customs house & the port.",
        "caption: Guests at the ceremony",
        "quotation: Nobody believes in it.",
      ])
    #expect(!document.text.string.contains("invaded"))
    #expect(diagnostics.isEmpty)
  }

  @Test func metadataComesFromTheHead() throws {
    let (document, _) = try read(page, path: "page.html")
    #expect(document.source.title == "Bridges over the Tumen & beyond")
    #expect(document.source.published == EDTF("2014-12-03"))
    #expect(document.source.publishedBasis == .metadata)
    #expect(document.author == "Jane Doe")
  }

  @Test(arguments: [
    "<", "<p", "<p class=", "<p class='", "<script>", "<!--", "</", "</p>", "<a<b>", "&", "&#;",
    "&#x110000;",
    "<p>a</b></p></p>", "<title>", "<script>alert(1)</scrip", "<p title=\"</p>\">x",
  ])
  func brokenPagesAreRead(html: String) throws {
    _ = try read("<html>" + html, path: "page.html")
    _ = try read(String(repeating: html, count: 500), path: "page.html")
  }

  @Test func scriptsInNamesStayText() throws {
    let (document, _) = try read(
      "<html><p>The minister &lt;script&gt;alert(1)&lt;/script&gt; Doe signed a treaty on the port in May.</p>",
      path: "page.html")
    #expect(zones(document).last?.contains("<script>alert(1)</script>") == true)
  }
}
