import EntenteModel

extension DiagramLayout {
  /// Where everything is, for programs that draw for themselves: points from the top left corner.
  public func json(of diagram: Diagram) -> [UInt8] {
    let nodes = diagram.nodes.compactMap { node in
      items[node.key]?.box.map { box in
        "{\"id\": \(Self.quoted(node.entity?.rawValue ?? node.key)), "
          + "\"label\": \(Self.quoted(node.lines.map(\.text).joined(separator: " "))), "
          + Self.members(box) + "}"
      }
    }
    let edges = diagram.edges.filter { !$0.isInvisible && $0.family != nil }.compactMap { edge in
      items[edge.key].map { item in
        let points = item.marks.flatMap { mark in
          if case .curve(let points) = mark { return points }
          return []
        }
        let relations = edge.relations.map(Self.quoted).joined(separator: ", ")
        return "{\"tail\": \(Self.quoted(edge.tail.part ?? edge.tail.node)), "
          + "\"head\": \(Self.quoted(edge.head.part ?? edge.head.node)), "
          + "\"relations\": [\(relations)], "
          + "\"label\": \(Self.quoted(edge.lines.map(\.text).joined(separator: "; "))), "
          + "\"curve\": ["
          + points.map { "[\(decimal($0.x)), \(decimal($0.y))]" }
          .joined(separator: ", ") + "]}"
      }
    }
    let text =
      "{\"format\": \"entente.layout\", \"version\": 1,\n"
      + " \"width\": \(decimal(width)), \"height\": \(decimal(height)),\n"
      + " \"nodes\": [" + nodes.joined(separator: ",\n  ") + "],\n"
      + " \"edges\": [" + edges.joined(separator: ",\n  ") + "]}\n"
    return Array(text.utf8)
  }

  private static func members(_ box: Box) -> String {
    "\"x\": \(decimal(box.left)), \"y\": \(decimal(box.top)), "
      + "\"width\": \(decimal(box.width)), \"height\": \(decimal(box.height))"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
