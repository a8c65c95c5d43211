import EntenteGraph
import EntenteModel
import EntenteTypography

extension DiagramView {
  /// Time down the page: a rank for each year, a card for each relation, and below its words a bar
  /// that shows when it held within the years of the picture; undated relations come last.
  public static let timeline = DiagramView("timeline") { $0.timeline() }
}

extension Sketch {
  private static let cardLimit = 90

  func timeline() -> Diagram {
    var diagram = diagram("timeline")
    diagram.direction = .topToBottom
    diagram.isDense = true
    let sorted = graph.relations.sorted(by: isEarlier)
    let shown = sorted.prefix(options.entityLimit == nil ? .max : Self.cardLimit)
    let years =
      sorted.compactMap { $0.date?.earliest?.year }
      + sorted.compactMap {
        $0.date?.latest?.year
      }
    let columns = max(1, options.columns)
    let range = (years.min() ?? 0)...(years.max() ?? 0)
    var above: [String] = []
    var number = 0
    for (heading, relations) in runs(Array(shown)) {
      for start in stride(from: 0, to: relations.count, by: columns) {
        number += 1
        let row = relations[start..<min(start + columns, relations.count)]
        let axis = "year-" + padded(number)
        // Only the first row of a year names it.
        diagram.nodes.append(start == 0 ? headingNode(axis, heading) : axisPoint(axis))
        above = append(row, axis, below: above, range, to: &diagram)
      }
    }
    if diagram.nodes.contains(where: { $0.span != nil }) {
      diagram.notes.append(
        "The bar in a card runs from \(range.lowerBound) to \(range.upperBound); the coloured part "
          + "is when it held.")
    }
    if shown.count < sorted.count {
      diagram.notes.append("\(count(sorted.count - shown.count, "relation")) more are not shown.")
    }
    return diagram
  }

  /// Adds a row of cards; its nodes come back, for the next one to stand below.
  private func append(
    _ row: ArraySlice<Relation>, _ axis: String, below above: [String],
    _ years: ClosedRange<Int>, to diagram: inout Diagram
  ) -> [String] {
    let cards = row.map { card($0, years) }
    diagram.nodes += cards
    let keys = [axis] + cards.map(\.key)
    diagram.ranks.append(keys)
    diagram.edges += zip(keys, keys.dropFirst()).map { invisible($0, $1) }
    if let last = above.first {
      var line = DiagramEdge(key: "axis-" + axis, tail: .init(last), head: .init(axis))
      line.arrows = .none
      line.weight = 100
      diagram.edges.append(line)
    }
    diagram.edges += zip(above.dropFirst(), keys.dropFirst()).map { invisible($0, $1, weight: 10) }
    return keys
  }

  private func axisPoint(_ key: String) -> DiagramNode {
    var node = DiagramNode(key: key, shape: .point, lines: [])
    node.group = "axis"
    return node
  }

  /// Relations that follow each other under one heading.
  private func runs(_ relations: [Relation]) -> [(String, [Relation])] {
    var runs: [(String, [Relation])] = []
    for relation in relations {
      let heading = heading(of: relation)
      if runs.last?.0 == heading {
        runs[runs.count - 1].1.append(relation)
      } else {
        runs.append((heading, [relation]))
      }
    }
    return runs
  }

  private func card(_ relation: Relation, _ years: ClosedRange<Int>) -> DiagramNode {
    let mark = options.relationMarks[relation.id] ?? .none
    let arrow = schema[relation.type]?.isSymmetric == true ? "–" : "→"
    let names = [name(relation.subject), name(relation.object)].map {
      TextWrap.shortened($0, width: 20, bold: true)
    }
    var lines = TextWrap.lines(
      of: "\(names[0]) \(arrow) \(names[1])", width: 18, limit: 3, bold: true
    ).map { LabelLine([.init($0, isBold: true)]) }
    lines += rowLines(relation.type, [relation], mark: mark, width: 18)
    var node = DiagramNode(
      key: "card-" + relation.id, shape: .card, lines: lines, title: sentence(relation))
    node.span = relation.date.flatMap {
      TimeSpan($0, from: years.lowerBound, to: years.upperBound)
    }
    // Room for the bar.
    if node.span != nil { node.lines.append(LabelLine([.init("\u{A0}")])) }
    node.relations = [relation.id]
    node.family = family(relation)
    node.status = relation.status
    node.mark = mark
    return node
  }
}
