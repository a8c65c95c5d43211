import EntenteModel

/// A diagram that Mermaid refuses to draw.
public struct MermaidError: Error, Hashable, Sendable, CustomStringConvertible {
  /// How many lines it has.
  public var edges: Int

  /// What is wrong and what to do.
  public var description: String {
    "error: Mermaid draws at most \(Diagram.mermaidLimit) lines, and this picture has \(edges)\n"
      + "  hint: draw a smaller part, or --format svg"
  }
}

extension Diagram {
  /// The lines that Mermaid draws before it refuses (its `maxEdges`).
  static let mermaidLimit = 500

  /// The diagram in Mermaid's flow chart language, for hosts that draw it themselves.
  ///
  /// - Throws: `MermaidError` where there are too many lines.
  public func mermaid() throws(MermaidError) -> String {
    let drawn = edges.filter { !$0.isInvisible && $0.family != nil }
    guard drawn.count <= Self.mermaidLimit else { throw MermaidError(edges: drawn.count) }
    var names: [String: String] = [:]
    var lines = ["flowchart \(direction == .leftToRight ? "LR" : "TB")"]
    for node in nodes {
      for (key, text, kind) in node.mermaidBoxes {
        // Names of our own: Mermaid reads some words and letters as syntax.
        let name = "v\(names.count)"
        names[key] = name
        let (left, right) = Self.brackets(kind)
        lines.append("  \(name)\(left)\"\(Self.escaped(text))\"\(right)")
      }
    }
    for edge in drawn {
      guard let tail = names[edge.tail.part ?? edge.tail.node],
        let head = names[edge.head.part ?? edge.head.node]
      else { continue }
      let text = Self.escaped(edge.lines.map(\.text).joined(separator: "; "))
      lines.append("  \(tail) \(Self.arrow(edge))|\"\(text)\"| \(head)")
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private static func arrow(_ edge: DiagramEdge) -> String {
    let isWhole = edge.status == .actual
    switch (edge.arrows, edge.status) {
    case (_, .negated): return "--x"
    case (.none, _): return isWhole ? "---" : "-.-"
    case (.both, _): return isWhole ? "<-->" : "<-.->"
    case (.head, _), (.tail, _): return isWhole ? "-->" : "-.->"
    }
  }

  private static func brackets(_ kind: EntityKind?) -> (String, String) {
    switch kind {
    case .leader: ("([", "])")
    case .project: ("{{", "}}")
    case .organization: ("[[", "]]")
    case .place: (">", "]")
    case .state, nil: ("[", "]")
    }
  }

  /// Text inside quotes: what Mermaid or HTML could read is written by number.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", ";", "`", "\\", "|": result += "#\(scalar.value);"
      default: if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}

extension DiagramNode {
  /// Its own box and those of its parts.
  fileprivate var mermaidBoxes: [(String, String, EntityKind?)] {
    var kind: EntityKind?
    if case .entity(let own) = shape { kind = own }
    return [(key, lines.map(\.text).joined(separator: " "), kind)]
      + parts.map { ($0.key, $0.lines.map(\.text).joined(separator: ", "), .leader) }
  }
}
