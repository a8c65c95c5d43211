/// Paragraphs of plain text: lines, or blocks of lines where the text is broken at a fixed width.
enum PlainText {
  static func read(_ text: String) -> ArticleContent {
    var content = ArticleContent()
    content.text = text
    content.paragraphs = paragraphs(of: Array(text.utf8))
    return content
  }

  /// The paragraphs of a text without markup.
  static func paragraphs(of bytes: [UInt8]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var block: [Range<Int>] = []
    for line in lines(of: bytes) {
      if line.isEmpty {
        close(&block, bytes, &paragraphs)
      } else {
        block.append(line)
      }
    }
    close(&block, bytes, &paragraphs)
    return paragraphs
  }

  /// The lines without white space around them; empty ranges for blank lines.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0C } ?? bytes.count
      var range = start..<end
      while let first = range.first, isSpace(bytes[first]) { range = first + 1..<range.upperBound }
      while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<last }
      lines.append(range)
      start = end + 1
    }
    return lines
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func close(
    _ block: inout [Range<Int>], _ bytes: [UInt8], _ paragraphs: inout [Paragraph]
  ) {
    if isWrapped(block, bytes), let first = block.first, let last = block.last {
      paragraphs.append(Paragraph(bytes: first.lowerBound..<last.upperBound))
    } else {
      paragraphs += block.map { Paragraph(bytes: $0) }
    }
    block.removeAll()
  }

  /// Whether the lines of a block are one paragraph that was broken to fit a width: none is long,
  /// all but the last are about equally long, and most do not end a sentence.
  private static func isWrapped(_ block: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard block.count > 1, let longest = block.map(\.count).max(), (40...130).contains(longest)
    else { return false }
    let inner = block.dropLast()
    let full = inner.filter { $0.count * 10 >= longest * 6 }
    let open = inner.filter { range in
      guard let last = range.last else { return false }
      return !".!?:".utf8.contains(bytes[last])
    }
    return full.count * 10 >= inner.count * 8 && open.count * 2 > inner.count
  }
}
