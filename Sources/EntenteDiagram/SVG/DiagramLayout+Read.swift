extension DiagramLayout {
  /// Reads the SVG that Graphviz made of a diagram's DOT.
  ///
  /// - Throws: `XMLError` where it is no SVG of Graphviz's.
  public init(svg bytes: [UInt8]) throws(XMLError) {
    let root = try XMLElement(parsing: bytes)
    guard root.name == "svg", let graph = root.children.first(where: { $0.name == "g" }),
      let offset = Self.translation(graph.attributes["transform"] ?? "")
    else { throw XMLError(reason: "this is no picture made by Graphviz", line: 1) }
    let view = Self.numbers(root.attributes["viewBox"] ?? "")
    width = view.count == 4 ? view[2] : 0
    height = view.count == 4 ? view[3] : 0
    items = [:]
    for group in graph.children where group.name == "g" {
      guard let id = group.attributes["id"] else { continue }
      var item = Item()
      Self.collect(group, into: &item, offset: offset)
      items[id] = item
    }
  }

  private static func collect(_ element: XMLElement, into item: inout Item, offset: Point) {
    let isFilled = element.attributes["fill"] != "none"
    switch element.name {
    case "polygon":
      item.marks.append(.polygon(points(element, offset), isFilled: isFilled))
    case "polyline": item.marks.append(.polyline(points(element, offset)))
    case "path":
      item.marks.append(.curve(pairs(numbers(element.attributes["d"] ?? ""), offset)))
    case "ellipse":
      let values = ["cx", "cy", "rx", "ry"].map { Double(element.attributes[$0] ?? "") ?? 0 }
      let middle = Point(x: values[0], y: values[1]) + offset
      item.marks.append(.ellipse(middle, values[2], values[3], isFilled: isFilled))
    case "text":
      let place = ["x", "y"].map { Double(element.attributes[$0] ?? "") ?? 0 }
      item.anchors.append(
        Anchor(
          point: Point(x: place[0], y: place[1]) + offset,
          alignment: element.attributes["text-anchor"] ?? "start"))
    default: break
    }
    for child in element.children { collect(child, into: &item, offset: offset) }
  }

  private static func points(_ element: XMLElement, _ offset: Point) -> [Point] {
    pairs(numbers(element.attributes["points"] ?? ""), offset)
  }

  private static func pairs(_ values: [Double], _ offset: Point) -> [Point] {
    stride(from: 0, to: values.count - 1, by: 2).map {
      Point(x: values[$0], y: values[$0 + 1]) + offset
    }
  }

  /// All numbers in a text, whatever stands between them.
  private static func numbers(_ text: String) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == "-" || $0 == "e") }.compactMap {
      Double($0)
    }
  }

  private static func translation(_ text: String) -> Point? {
    guard let range = text.firstRange(of: "translate(") else { return nil }
    let values = numbers(String(text[range.upperBound...]))
    return values.count >= 2 ? Point(x: values[0], y: values[1]) : nil
  }
}
