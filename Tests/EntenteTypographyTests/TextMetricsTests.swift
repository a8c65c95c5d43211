import EntenteTypography
import Testing

@Suite struct TextMetricsTests {
  @Test(arguments: [
    ("", 0), ("A", 0.684), ("대한민국", 4), ("e\u{301}", 0.615), ("\u{1}", 0), ("知識", 2),
  ])
  func widths(text: String, ems: Double) {
    #expect(abs(TextMetrics.width(of: text) - ems) < 1e-9)
  }

  @Test func cyrillicIsMeasuredByLetterAndNotByByte() {
    #expect((0.6...0.9).contains(TextMetrics.width(of: "ЖЖЖЖ") / 4))
  }

  @Test func boldIsWider() {
    #expect(TextMetrics.width(of: "Moscow", bold: true) > TextMetrics.width(of: "Moscow"))
  }

  @Test func everyScalarHasAWidth() {
    for value in stride(from: UInt32(0), through: 0x10_FFFF, by: 37) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0...1.25).contains(TextMetrics.width(of: String(scalar))))
    }
  }
}

@Suite struct TextWrapTests {
  @Test func linesBreakAtSpaces() {
    #expect(TextWrap.lines(of: "one two three", width: 5) == ["one two", "three"])
  }

  @Test func noLineIsWiderThanAsked() {
    let text = "A considerably long name with Überlängen and 대한민국대한민국대한민국 in it"
    for line in TextWrap.lines(of: text, width: 6) {
      #expect(TextMetrics.width(of: line) <= 6)
    }
  }

  @Test func whatIsLeftOutIsMarked() {
    let lines = TextWrap.lines(of: "one two three four five six", width: 5, limit: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(TextWrap.shortened("abcdefghij", width: 3).hasSuffix("…"))
    #expect(TextWrap.shortened("abc", width: 3) == "abc")
  }

  @Test func anEndlessWordIsCutOnce() {
    let lines = TextWrap.lines(of: String(repeating: "x", count: 16_384), width: 10, limit: 3)
    #expect(lines.count == 3)
  }
}
