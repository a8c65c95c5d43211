/// Articles in Markdown: front matter, and blocks whose inline markup is taken away.
enum Markdown {
  static func read(_ text: String) -> ArticleContent {
    var content = ArticleContent()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix("\r") ? line.dropLast() : line
    }[...]
    readFrontMatter(&lines, into: &content)
    var blocks = MarkdownBlocks()
    for line in lines { blocks.add(line) }
    for block in blocks.finished() {
      content.append(MarkdownInline.plain(block.text), as: block.kind)
    }
    return content
  }

  /// Reads YAML between two lines of three hyphens at the beginning.
  private static func readFrontMatter(
    _ lines: inout ArraySlice<Substring>, into content: inout ArticleContent
  ) {
    guard lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    else { return }
    let yaml = lines[(lines.startIndex + 1)..<end].joined(separator: "\n")
    do {
      content.metadata = try SourceMetadata(yaml: Array(yaml.utf8))
    } catch {
      content.diagnostics.append(.badMetadata(path: nil, reason: "\(error)"))
    }
    lines = lines[(end + 1)...]
  }
}
