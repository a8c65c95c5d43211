import Crypto
import EntenteFormats
import EntenteGraph
import EntenteModel
import EntenteReports
import Foundation
import Testing

@Suite struct ReportPageTests {
  @Test func everyRelationIsThereWithoutScript() throws {
    let graph = try Samples.northEast()
    let page = try Samples.page(of: graph)
    for relation in graph.relations { #expect(page.contains("<tr id=\"\(relation.id)\"")) }
    #expect(page.contains("<mark>Russia</mark> wrote off <mark>90 percent</mark>"))
    #expect(page.utf8.count < 1_000_000)
  }

  @Test func sameGraphSameBytes() throws {
    let graph = try Samples.northEast()
    let other = KnowledgeGraph(
      sources: graph.sources.reversed(), entities: graph.entities.reversed(),
      relations: graph.relations.reversed())
    #expect(try Samples.page(of: graph) == Samples.page(of: other))
  }

  @Test func thePolicyKnowsStylesAndScriptByTheirHashes() throws {
    let figure = try ReportFigure(
      name: "f", svg: Array("<svg viewBox=\"0 0 5 5\"><style>.a{fill:red}</style></svg>".utf8),
      alternative: "nothing")
    let page = try Samples.page(of: try Samples.northEast(), figures: [figure])
    let policy = try #require(page.between("Content-Security-Policy\" content=\"", "\""))
    #expect(policy.hasPrefix("default-src &#39;none&#39;"))
    #expect(!policy.contains("unsafe"))
    let inline =
      page.all(between: "<style>", "</style>") + page.all(between: "<script>", "</script>")
    #expect(inline.count == 3)
    for content in inline {
      let hash = Data(SHA256.hash(data: Data(content.utf8))).base64EncodedString()
      #expect(policy.contains("sha256-\(hash)"))
    }
    #expect(!page.contains(" style=\""))
  }

  @Test func theDataCanBeReadBack() throws {
    let graph = try Samples.northEast()
    let page = try Samples.page(of: graph)
    let data = try #require(page.between("id=\"graph\">", "</script>"))
    let read = try GraphFile.read(Array(data.utf8), path: "page").graph
    #expect(read.relations == graph.relations)
    #expect(read.sources == graph.sources)
  }

  @Test(arguments: Samples.hostile) func hostileTextsStayText(_ text: String) throws {
    let making = ReportMaking(program: text, command: text, graph: text)
    let page = try Samples.page(of: Samples.hostileGraph(text), title: text, making: making)
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "</script").count == 3)
    #expect(page.components(separatedBy: "<!--").count == 1)
    #expect(!page.contains("<b>bold"))
    #expect(page.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    for tag in Self.tags(of: page) {
      #expect(!tag.lowercased().contains(" onmouseover") && !tag.lowercased().contains(" onload"))
    }
    let data = try #require(page.between("id=\"graph\">", "</script>"))
    #expect(throws: Never.self) { try GraphFile.read(Array(data.utf8), path: "page") }
  }

  /// The tags of a page as a browser sees them, attribute values left out.
  private static func tags(of page: String) -> [String] {
    var tags: [String] = []
    var tag: String.UnicodeScalarView?
    var isQuoted = false
    for scalar in page.unicodeScalars {
      if tag == nil {
        if scalar == "<" { tag = .init() }
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == ">" && !isQuoted {
        tags.append(tag.map { String($0) } ?? "")
        tag = nil
      } else if !isQuoted {
        tag?.append(scalar)
      }
    }
    return tags
  }

  @Test(arguments: [
    "no picture", "<svg><script>1</script></svg>", "<svg onload=\"x\"/>",
    "<svg><a href=\"javascript:1\"/></svg>", "<svg><foreignObject/></svg>",
    "<svg><image href=\"https://e.org/x\"/></svg>",
  ]) func activePicturesAreRefused(_ svg: String) {
    #expect(throws: ReportError.self) {
      try ReportFigure(name: "f", svg: Array(svg.utf8), alternative: "")
    }
  }

  @Test func textInPicturesMayHoldAnything() throws {
    let svg =
      "<?xml version=\"1.0\"?><svg><text>an onload=\"x\" &lt;script> javascript:</text></svg>"
    let figure = try ReportFigure(name: "f", svg: Array(svg.utf8), alternative: "")
    #expect(figure.svg.hasPrefix("<svg><text>"))
  }
}

extension String {
  func between(_ start: String, _ end: String) -> String? { all(between: start, end).first }

  func all(between start: String, _ end: String) -> [String] {
    components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }
}
