import EntenteData
import EntenteDocuments
import EntenteModel
import Testing

/// Reads text the way a caller does.
func read(
  _ text: String, path: String = "article.txt", published: EDTF? = nil,
  sidecar: String? = nil
) throws -> (document: Document, diagnostics: [Diagnostic]) {
  try read(bytes: Array(text.utf8), path: path, published: published, sidecar: sidecar)
}

func read(
  bytes: [UInt8], path: String = "article.txt", published: EDTF? = nil, sidecar: String? = nil
) throws -> (document: Document, diagnostics: [Diagnostic]) {
  let reader = try DocumentReader(from: .shipped())
  let (document, diagnostics) = reader.read(
    DocumentInput(
      path: path, bytes: bytes, published: published,
      sidecar: sidecar.map { .init(path: "article.meta.yaml", bytes: Array($0.utf8)) }))
  return (document, diagnostics)
}

/// `kind: text` of each zone.
func zones(_ document: Document) -> [String] {
  document.zones.map { "\($0.kind.rawValue): \(document.text[$0.bytes])" }
}

let running =
  "The two governments signed a protocol on the bridge, and work on it is to begin in spring."

@Suite struct ReadingTests {
  @Test func offsetsCountInTheTextAsRead() throws {
    let (document, _) = try read("\u{FEFF}Tïtle of the Day\n\n" + running)
    #expect(document.text.string.hasPrefix("Tïtle"))
    #expect(document.text.scalarOffset(ofByte: document.zones[1].bytes.lowerBound) == 18)
    #expect(document.source.sha256.count == 64)
    #expect(document.source.title == "Tïtle of the Day")
  }

  @Test func bytesThatAreNotUTF8AreReplacedAndReported() throws {
    let (document, diagnostics) = try read(
      bytes: Array("Line one.\nCaf".utf8) + [0xE9, 0x20] + Array(running.utf8))
    #expect(document.text.string.contains("Caf\u{FFFD} The"))
    let message = try #require(diagnostics.first { $0.id == "invalid-utf8" })
    #expect(message.line == 2)
    #expect(message.message.contains("byte 13"))
    #expect(message.path == "article.txt")
  }

  @Test func byteOrderMarksOfUTF16AreUnderstood() throws {
    let units = Array(("Title\n\n" + running).utf16)
    let (document, diagnostics) = try read(
      bytes: [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(document.text.string.hasSuffix("in spring."))
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [[], [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2], [0x20, 0x0A, 0x20]] as [[UInt8]])
  func whatHoldsNoTextIsReported(bytes: [UInt8]) throws {
    let (document, diagnostics) = try read(bytes: bytes)
    #expect(document.zones.isEmpty)
    #expect(!diagnostics.isEmpty)
  }

  @Test func aVeryLongLineIsRead() throws {
    let line = String(repeating: "Moscow and Seoul agreed on a plan for the port. ", count: 40_000)
    let (document, _) = try read(line)
    #expect(document.zones.count == 1)
  }

  @Test(arguments: [
    ("notes/grisafi 2014.txt", "grisafi-2014"), ("a.b.html", "a.b"), ("-", "article"),
    ("stdin", "stdin"), ("C:\\texts\\Über uns.md", "Über-uns"), ("x.json", "x.json"),
  ])
  func idsComeFromFileNames(path: String, id: String) {
    #expect(DocumentInput.id(fromPath: path) == id)
  }
}

@Suite struct PublicationTests {
  @Test(arguments: [
    ("2014-12-31", "2014-12-31"), ("2014-12-31T08:00:00+02:00", "2014-12-31"),
    ("December 31st, 2014", "2014-12-31"), ("31 December 2014", "2014-12-31"),
    ("Wed, 31 Dec 2014", "2014-12-31"), ("May 2011", "2011-05"), ("2012", "2012"),
  ])
  func frontMatterGivesTheDate(words: String, date: String) throws {
    let text =
      "---\ntitle: On bridges\nauthor: [A. Doe, B. Roe]\ndate: \(words)\n---\n\n\(running)\n"
    let (document, diagnostics) = try read(text, path: "a.md")
    #expect(document.source.published?.description == date)
    #expect(document.source.publishedBasis == .metadata)
    #expect(document.source.title == "On bridges")
    #expect(document.author == "A. Doe, B. Roe")
    #expect(diagnostics.isEmpty)
  }

  @Test func whatIsGivenWinsOverSidecarMetadataAndText() throws {
    let text = "---\ndate: 2001\n---\n\n\(running)\n"
    #expect(
      try read(text, path: "a.md", sidecar: "published: 2002").document.source.published
        == EDTF("2002"))
    let both = try read(
      text, path: "a.md", published: EDTF("2003"), sidecar: "{\"published\": \"2002\"}")
    #expect(both.document.source.published == EDTF("2003"))
    #expect(both.document.source.publishedBasis == .given)
  }

  @Test func aDateLineIsAnInferenceAndSaysSo() throws {
    let (document, diagnostics) = try read(
      "Bridge Opens Early\n\nMonday, September 23, 2019\n\n" + running)
    #expect(document.source.published == EDTF("2019-09-23"))
    #expect(document.source.publishedBasis == .inferred)
    #expect(diagnostics.map(\.id) == ["inferred-date"])
  }

  @Test(arguments: ["soon", "2014-02-31", "31 November 2014"])
  func datesThatAreNoneAreReported(words: String) throws {
    let (document, diagnostics) = try read("---\ndate: \(words)\n---\n\(running)\n", path: "a.md")
    #expect(document.source.publishedBasis == .unknown)
    #expect(diagnostics.map(\.id) == ["unreadable-date"])
  }

  @Test func brokenSidecarsAreReportedAndTheTextIsRead() throws {
    let (document, diagnostics) = try read(running, sidecar: "title: [")
    #expect(diagnostics.map(\.id) == ["bad-metadata"])
    #expect(document.zones.count == 1)
  }
}
