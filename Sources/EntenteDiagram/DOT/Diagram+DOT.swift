import EntenteModel
import EntenteTypography

extension Diagram {
  /// The diagram in Graphviz's language: sorted, one statement a line, commented by section, with
  /// what is ours in attributes that start with `entente_`. It can be drawn with `dot` as it is.
  public var dot: String { DOTWriter(self).text() }
}

/// Writes a diagram as DOT.
private struct DOTWriter {
  private let diagram: Diagram
  private var palette: Palette { diagram.theme.palette }

  init(_ diagram: Diagram) { self.diagram = diagram }

  func text() -> String {
    var lines = ["digraph \(DOTText.quoted("entente-" + diagram.view)) {"]
    lines += settings()
    if !diagram.nodes.isEmpty {
      lines.append("")
      lines.append("  // entities")
      lines += diagram.nodes.map(node)
    }
    lines += section("ranks", diagram.ranks.map(rank))
    lines += section("relations", diagram.edges.map(edge))
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "  // \(title)"] + lines
  }

  private var rankGap: String {
    if diagram.isDense { return "0.16" }
    return diagram.direction == .leftToRight ? "0.55" : "0.4"
  }

  private func settings() -> [String] {
    // newrank: without it nodes that share a rank can break the layout (Graphviz 2.42).
    var graph = [
      "rankdir": diagram.direction.rawValue, "newrank": "true", "nodesep": "0.28",
      "ranksep": rankGap,
      "fontname": diagram.theme.face, "fontsize": "11", "bgcolor": "transparent",
      "entente_view": diagram.view, "pad": "0.05", "outputorder": "edgesfirst",
      "splines": "true", "overlap": "prism",
    ]
    if diagram.nodes.count + diagram.edges.count > 450 {
      // Crossings are minimised for a while only: the picture is no larger, the wait much shorter.
      graph.merge(["nslimit": "1", "nslimit1": "1", "mclimit": "0.1", "splines": "line"]) { $1 }
    }
    // Pushing every last pair of boxes apart takes most of the time of a large picture.
    if diagram.nodes.count > 1500 { graph["overlap"] = "prism30" }
    if let title = diagram.title { graph["entente_title"] = title }
    return [
      "  graph [\(attributes(graph))];",
      "  node [\(attributes(["fontname": diagram.theme.face, "fontsize": "12", "margin": "0.14,0.07", "height": "0.3"]))];",
      "  edge [\(attributes(["fontname": diagram.theme.face, "fontsize": "10", "arrowsize": "0.7"]))];",
    ]
  }

  private func node(_ node: DiagramNode) -> String {
    var values = style(of: node.shape)
    values["id"] = node.key
    values["tooltip"] = node.title
    if let entity = node.entity { values["entente_id"] = entity.rawValue }
    if !node.allRelations.isEmpty {
      values["entente_relations"] = node.allRelations.joined(separator: " ")
    }
    if node.mark != .none { values["entente_mark"] = node.mark.rawValue }
    if let group = node.group { values["group"] = group }
    let isCentred = node.shape != .card
    var label = DOTText.quoted(lines: node.lines.map(\.text), isCentred: isCentred)
    if !node.parts.isEmpty {
      values["shape"] = "plain"
      values["style"] = ""
      values["fontcolor"] = palette.text.hex
      label = table(node)
    }
    return "  \(DOTText.quoted(node.key)) [label=\(label), \(attributes(values))];"
  }

  private func style(of shape: DiagramNode.Shape) -> [String: String] {
    switch shape {
    case .entity(let kind):
      let paint = palette.kinds[kind] ?? palette.card
      var values = [
        "fillcolor": paint.fill.hex, "color": paint.stroke.hex, "fontcolor": paint.text.hex,
        "style": "filled", "shape": "box",
      ]
      switch kind {
      case .state: values["fontname"] = diagram.theme.boldFace
      case .leader: values["style"] = "rounded,filled"
      case .project: values.merge(["shape": "component", "margin": "0.24,0.08"]) { $1 }
      case .organization: values["peripheries"] = "2"
      case .place: values["shape"] = "underline"
      }
      return values
    case .heading:
      return [
        "shape": "plaintext", "fontname": diagram.theme.boldFace, "fontcolor": palette.text.hex,
      ]
    case .card:
      return [
        "shape": "box", "style": "filled", "fillcolor": palette.card.fill.hex,
        "color": palette.card.stroke.hex, "fontcolor": palette.card.text.hex, "fontsize": "10",
        "width": "2.75",
      ]
    case .row:
      return [
        "shape": "plaintext", "fontsize": "10", "fontcolor": palette.text.hex,
        "margin": "0.05,0.02",
        "height": "0.1",
      ]
    case .point:
      return ["shape": "point", "width": "0.06", "color": palette.muted.hex]
    }
  }

  private func rank(_ nodes: [String]) -> String {
    "  { rank=same; " + nodes.map { DOTText.quoted($0) + ";" }.joined(separator: " ") + " }"
  }

  private func edge(_ edge: DiagramEdge) -> String {
    var values = ["id": edge.key]
    if edge.isInvisible {
      values["style"] = "invis"
    } else {
      values.merge(style(of: edge)) { $1 }
    }
    if edge.weight != 1 { values["weight"] = "\(edge.weight)" }
    if !edge.ranks { values["constraint"] = "false" }
    var label = ""
    if diagram.hasEdgeLabels, !edge.lines.isEmpty {
      let lines = edge.lines.map(\.text)
      label = "label=" + DOTText.quoted(lines: lines, isCentred: lines.count == 1) + ", "
    }
    return "  \(end(edge.tail)) -> \(end(edge.head)) "
      + "[\(label)\(attributes(values))];"
  }

  private func end(_ end: DiagramEdge.End) -> String {
    DOTText.quoted(end.node) + (end.part.map { ":" + DOTText.quoted($0) } ?? "")
  }

  private func table(_ node: DiagramNode) -> String {
    DOTText.table(
      [(node.key, node.lines.map(\.text), true)]
        + node.parts.map { ($0.key, $0.lines.map(\.text), false) })
  }

  private func style(of edge: DiagramEdge) -> [String: String] {
    var values = [
      "color": palette.color(of: edge).hex, "fontcolor": palette.color(of: edge).hex,
      "penwidth": decimal(edge.width), "style": edge.status.dotStyle,
    ]
    let arrow = diagram.theme.arrow(of: edge.family)
    switch edge.arrows {
    case .none: values["dir"] = "none"
    case .head: values["arrowhead"] = arrow
    case .tail: values.merge(["dir": "back", "arrowtail": arrow]) { $1 }
    case .both: values.merge(["dir": "both", "arrowhead": arrow, "arrowtail": arrow]) { $1 }
    }
    if let family = edge.family { values["entente_family"] = family }
    if !edge.relations.isEmpty {
      values["entente_status"] = edge.status.rawValue
      values["entente_relations"] = edge.relations.joined(separator: " ")
      values["tooltip"] = TextWrap.shortened(edge.sentences.joined(separator: " "), width: 600)
    }
    if edge.mark != .none { values["entente_mark"] = edge.mark.rawValue }
    return values
  }

  private func attributes(_ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }
      .map { "\($0.key)=\(DOTText.quoted($0.value))" }.joined(separator: ", ")
  }
}

extension DiagramEdge {
  /// The width of its line in points: more sources, more weight.
  var width: Double {
    if family == nil { return 0.8 }
    return sources >= 3 ? 3.2 : sources == 2 ? 2.2 : 1.2
  }
}

extension RelationStatus {
  /// The line style that Graphviz has for it.
  fileprivate var dotStyle: String {
    switch self {
    case .actual, .negated: "solid"
    case .planned: "dashed"
    case .possible: "dotted"
    }
  }
}
