/// Cuts Markdown into blocks: headings, paragraphs, quotations, list items; code and tables are
/// left out, they are no running text.
struct MarkdownBlocks {
  struct Block {
    var text: String
    var kind: Zone.Kind?
  }

  private var blocks: [Block] = []
  private var open: Block?
  private var fence: Substring?
  private var hasTitle = false

  mutating func add(_ raw: Substring) {
    let line = raw.trimmingSpaces
    if let fence {
      if line.hasPrefix(fence) { self.fence = nil }
      return
    }
    if line.hasPrefix("```") || line.hasPrefix("~~~") {
      close()
      fence = line.hasPrefix("`") ? "```" : "~~~"
    } else if line.isEmpty || isRule(line) || line.hasPrefix("|") || line.hasPrefix("<!--") {
      underline(line)
      close()
    } else if let level = headingLevel(line) {
      close()
      heading(line.drop { $0 == "#" }.trimmingSpaces, level: level)
    } else if line.allSatisfy({ $0 == "=" }), let paragraph = open, paragraph.kind == nil {
      open = nil
      heading(paragraph.text, level: 1)
    } else {
      text(line)
    }
  }

  mutating func finished() -> [Block] {
    close()
    return blocks
  }

  /// A line of hyphens below a paragraph makes it a heading.
  private mutating func underline(_ line: String) {
    guard line.count > 2, line.allSatisfy({ $0 == "-" }), let paragraph = open,
      paragraph.kind == nil, !paragraph.text.contains("\n")
    else { return }
    open = nil
    heading(paragraph.text, level: 2)
  }

  private mutating func heading(_ line: String, level: Int) {
    let text = line.hasSuffix("#") ? String(line.prefix { $0 != "#" }).trimmingSpaces : line
    blocks.append(Block(text: text, kind: level == 1 && !hasTitle ? .title : .heading))
    if level == 1 { hasTitle = true }
  }

  private mutating func text(_ line: String) {
    if line.hasPrefix(">") {
      return join(line.drop { $0 == ">" || $0 == " " }.trimmingSpaces, as: .quotation)
    }
    if line.hasPrefix("![") {
      close()
      blocks.append(Block(text: line, kind: .caption))
      return
    }
    if let item = listItem(line) {
      close()
      open = Block(text: item, kind: nil)
      return
    }
    join(line, as: nil)
  }

  private mutating func join(_ line: String, as kind: Zone.Kind?) {
    if let open, open.kind == kind || open.kind == .quotation && kind == nil {
      self.open?.text += (open.text.isEmpty ? "" : "\n") + line
    } else {
      close()
      open = Block(text: line, kind: kind)
    }
  }

  private mutating func close() {
    if let open, !open.text.isEmpty { blocks.append(open) }
    open = nil
  }

  private func headingLevel(_ line: String) -> Int? {
    let marks = line.prefix { $0 == "#" }.count
    guard (1...6).contains(marks), line.dropFirst(marks).first == " " else { return nil }
    return marks
  }

  private func isRule(_ line: String) -> Bool {
    let marks = line.filter { $0 != " " }
    guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  private func listItem(_ line: String) -> String? {
    if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " {
      return line.dropFirst(2).trimmingSpaces
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count) else { return nil }
    let rest = line.dropFirst(digits.count)
    guard rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return rest.dropFirst(2).trimmingSpaces
  }
}
