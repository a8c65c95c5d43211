/// Ways to look at the dependency tree of a sentence.
public struct SentenceTree: Sendable {
  private let tokens: [Token]
  private let children: [[Int]]
  private let roots: [Int]

  /// Takes tokens with heads.
  public init(_ tokens: [Token]) {
    self.tokens = tokens
    var children = [[Int]](repeating: [], count: tokens.count)
    var roots: [Int] = []
    for (index, token) in tokens.enumerated() {
      if tokens.indices.contains(token.head) {
        children[token.head].append(index)
      } else {
        roots.append(index)
      }
    }
    self.children = children
    self.roots = roots
  }

  /// A line for each word below its head: relation, word, tags, and lemma where it differs.
  public var text: String {
    var lines: [String] = []
    var open = roots.reversed().map { (token: $0, prefix: "", lead: "") }
    while let (token, prefix, lead) = open.popLast() {
      lines.append(lead + line(of: token))
      for (place, child) in children[token].enumerated().reversed() {
        let isLast = place == children[token].count - 1
        open.append(
          (
            child, prefix + (isLast ? "   " : "\u{2502}  "),
            prefix + (isLast ? "\u{2514}\u{2500} " : "\u{251C}\u{2500} ")
          ))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(of index: Int) -> String {
    let token = tokens[index]
    let lemma = token.lemma == token.form || token.lemma.isEmpty ? "" : " (\(visible(token.lemma)))"
    return "\(token.relation): \(visible(token.form))\(lemma) \(token.upos) \(token.xpos)"
  }

  /// Without control characters, which may move the cursor of a terminal.
  private func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  /// The statements of a DOT graph: words as nodes in the order of the text, heads above.
  ///
  /// The names of the nodes begin with `name`, so that several trees can be in one graph.
  public func dot(name: String) -> String {
    var lines = tokens.indices.map { index in
      "  \"\(name)w\(index + 1)\" [label=\"\(escaped(tokens[index].form))\\n\(escaped(tokens[index].upos))\"];"
    }
    for (index, token) in tokens.enumerated() where tokens.indices.contains(token.head) {
      lines.append(
        "  \"\(name)w\(token.head + 1)\" -> \"\(name)w\(index + 1)\" [label=\"\(escaped(token.relation))\"];"
      )
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func escaped(_ text: String) -> String {
    visible(text).flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
      .reduce(into: "") { $0.append($1) }
  }
}
