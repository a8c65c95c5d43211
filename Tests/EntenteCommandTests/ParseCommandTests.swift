import Testing

@Suite struct ParseCommandTests {
  private static let sentence = "The ministers were expelled by Poland."

  @Test func aTreeHasALineForEachWord() throws {
    let result = try Program().run("parse", "-", "--format", "tree", input: Self.sentence)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("root: expelled (expel) VERB VBN\n"))
    #expect(result.output.contains("obl:agent: Poland PROPN NNP"))
    #expect(result.output.split(separator: "\n").count == 7)
  }

  @Test func givenWordsAreKeptAndParsedAlike() throws {
    let program = try Program()
    let first = try program.run("parse", "-", input: Self.sentence)
    let again = try program.run("parse", "-", "--input", "conllu", input: first.output)
    #expect(first.output.contains("\texpelled\texpel\tVERB\tVBN\t"))
    #expect(again.output == first.output)
  }

  @Test func treesAreDrawnAndMarkupInWordsStaysText() throws {
    let text = "Poland & \"friends\" <b>met</b> {a|b}. \(Self.sentence)"
    let result = try Program().run("parse", "-", "--format", "svg", input: text)
    #expect(result.status == 0)
    _ = try SVGStructure(result.output)
    #expect(result.output.contains("obl:agent"))
    #expect(!result.output.contains("<b>"))
  }

  @Test func nothingToParseAndBrokenTreebanksAreSaid() throws {
    let program = try Program()
    #expect(try program.run("parse", "-").status == 1)
    let broken = try program.run("parse", "-", "--input", "conllu", input: "1\tPoland\n\n")
    #expect(broken.status == 2)
    #expect(broken.messages.contains("-:1: error: has 2 columns instead of ten"))
  }
}
