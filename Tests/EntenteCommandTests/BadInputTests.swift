import Foundation
import Testing

/// Articles and graphs that are not what they should be: a message that says where, the exit code
/// for it, and the good ones read all the same.
@Suite struct BadInputTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write("Russia supports China.\n", to: "good.txt")
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var status: Int32
    var message: String
    var testDescription: String { name }

    init(_ name: String, _ bytes: some Sequence<UInt8>, _ status: Int32, _ message: String) {
      self.name = name
      self.bytes = Array(bytes)
      self.status = status
      self.message = message
    }
  }

  @Test(arguments: [
    Case("empty.txt", [], 1, "empty.txt: warning: has no running text"),
    Case("blank.md", "\n \n".utf8, 1, "blank.md: warning: has no running text"),
    Case("binary.txt", (0..<4000).map { UInt8(truncatingIfNeeded: $0) }, 2, "binary.txt: error:"),
    Case(
      "latin.txt", "Russia met China at the caf\u{e9}.".unicodeScalars.map { UInt8($0.value) }, 0,
      "latin.txt:1: warning: is not UTF-8 in one place, first at byte 27"),
    Case("marked.txt", [0xEF, 0xBB, 0xBF] + "Russia supports China.".utf8, 0, ""),
  ])
  func articlesThatAreNoText(_ article: Case) throws {
    try program.write(Data(article.bytes), to: article.name)
    let result = try program.run("build", article.name)
    #expect(result.status == article.status)
    #expect(result.messages.hasPrefix(article.message))
    #expect(result.messages.isEmpty == article.message.isEmpty)
  }

  @Test func aMissingFileIsNamedAndTheOthersAreRead() throws {
    let result = try program.run("build", "missing.txt", "good.txt", "-o", "graph.json")
    #expect(result.status == 2)
    #expect(result.messages == "missing.txt: error: there is no such file or folder\n")
    try #expect(program.run("query", "graph.json").status == 0)
  }

  @Test func namesOfOneCharacterAndStdinAreRead() throws {
    let text = "Russia supports China.\n"
    let piped = try program.run("build", "-", input: text)
    #expect(piped.status == 0 && piped.output.contains("\"id\": \"stdin\""))
    try program.write(text, to: "a")
    try #expect(program.run("build", "a").output.contains("\"id\": \"a\""))
  }

  @Test func aFolderWithoutArticlesSaysWhatArticlesAre() throws {
    try program.write("{}", to: "data/some.json")
    let result = try program.run("build", "data")
    #expect(result.status == 2)
    #expect(
      result.messages.hasPrefix("data: error: the folder has no articles\n  hint: files that"))
  }

  @Test func markupInNamesReachesNoOutputUnescaped() throws {
    try program.write(
      """
      <html><head><title>A &lt;img src=x onerror=alert(1)&gt; day</title>
      <script>alert("read")</script></head><body onload="alert(2)">
      <p>In 2014 Russia signed an agreement with North Korea on the
      &lt;script&gt;alert(3)&lt;/script&gt; pipeline. <b onclick="alert(4)">Russia</b> supports China.
      </p></body></html>
      """, to: "page.html")
    try #expect(program.run("build", "page.html", "-o", "graph.json").status == 0)
    let graph = try program.read("graph.json")
    #expect(!graph.contains("alert(\\\"read") && !graph.contains("onclick"))
    try #expect(program.run("draw", "graph.json", "-o", "graph.svg").status == 0)
    let picture = try program.read("graph.svg")
    #expect(!picture.contains("<script") && !picture.contains("<img"))
  }

  @Test func aGraphCutInHalfSaysWhereItEnds() throws {
    try #expect(program.run("build", "good.txt", "-o", "graph.json").status == 0)
    let whole = try program.read("graph.json")
    try program.write(String(whole.prefix(whole.count / 2)), to: "half.json")
    for command in ["query", "draw", "merge", "check"] {
      let result = try program.run(command, "half.json")
      #expect(result.status == 2)
      #expect(result.messages.hasPrefix("half.json:"))
      #expect(result.output.isEmpty || command == "check")
    }
  }

  @Test func whatIsNoGraphIsSaidToBeNone() throws {
    for text in ["", "[]", "{}", "Russia supports China.", "{\"format\": \"entente.graph\"}"] {
      try program.write(text, to: "some.json")
      let result = try program.run("query", "some.json")
      #expect(result.status == 2, "\(text)")
      #expect(result.messages.hasPrefix("some.json"), "\(text)")
    }
  }

  @Test func aGazetteerWithOneIDTwiceNamesTheLine() throws {
    try program.write(
      """
      id\tname\taliases
      state:XA\tAtlantis\t
      state:XB\tLemuria\t
      state:XA\tAtlantis\t

      """, to: "own.tsv")
    let result = try program.run("build", "good.txt", "--gazetteer", "own.tsv")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("own.tsv:4: error:"))
    #expect(result.output.isEmpty)
  }

  @Test func aFileTooLargeForAnArticleIsRefused() throws {
    try program.write(Data(repeating: 0x78, count: 17 << 20), to: "line.txt")
    let result = try program.run("build", "line.txt", "good.txt")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("line.txt: error: is too large for an article: 17 MiB of"))
    #expect(result.output.contains("\"object\": \"state:CN\""))
  }

  @Test func aLongLineIsReadToItsEnd() throws {
    let line = String(repeating: "Some words are here. ", count: 1000) + "Russia supports China."
    try program.write(line, to: "long.txt")
    let result = try program.run("query", "-", input: program.run("build", "long.txt").output)
    #expect(result.status == 0)
    #expect(result.output.contains("supports"))
  }
}
