import EntenteGraph
import EntenteModel
import EntenteTypography

extension Sketch {
  /// What relations must share to be drawn as one line.
  private struct GroupKey: Hashable, Comparable {
    var tail: EntityID
    var head: EntityID
    var isSymmetric: Bool
    var familyRank: Int
    var status: RelationStatus
    var mark: String

    static func < (left: GroupKey, right: GroupKey) -> Bool {
      if left.tail != right.tail { return left.tail < right.tail }
      if left.head != right.head { return left.head < right.head }
      if left.isSymmetric != right.isSymmetric { return left.isSymmetric }
      return (left.familyRank, left.status, left.mark)
        < (right.familyRank, right.status, right.mark)
    }
  }

  /// Edges for relations, parallel ones as one line: those that agree on ends, direction, family,
  /// status and mark. `end` tells where a line meets an entity: at its node, unless told otherwise.
  func edges(
    _ relations: [Relation], end: ((EntityID) -> DiagramEdge.End)? = nil
  ) -> [DiagramEdge] {
    let groups = Dictionary(grouping: relations, by: groupKey)
    return groups.sorted { $0.key < $1.key }.map { group, relations in
      edge(group, relations, end: end ?? { DiagramEdge.End(key($0)) })
    }
  }

  /// The family that a relation belongs to.
  func family(_ relation: Relation) -> String { schema[relation.type]?.family ?? "other" }

  private func groupKey(_ relation: Relation) -> GroupKey {
    let family = family(relation)
    return GroupKey(
      tail: relation.subject, head: relation.object,
      isSymmetric: schema[relation.type]?.isSymmetric ?? false,
      familyRank: schema.families.firstIndex(of: family) ?? .max,
      status: relation.status,
      mark: (options.relationMarks[relation.id] ?? .none).rawValue)
  }

  private func edge(
    _ group: GroupKey, _ relations: [Relation], end: (EntityID) -> DiagramEdge.End
  ) -> DiagramEdge {
    let sorted = relations.sorted(by: isEarlier)
    var edge = DiagramEdge(
      key: "e-" + (relations.map(\.id).min() ?? ""), tail: end(group.tail),
      head: end(group.head))
    edge.family = family(relations[0])
    edge.status = group.status
    edge.arrows = group.isSymmetric ? .both : .head
    edge.mark = Mark(rawValue: group.mark) ?? .none
    edge.sources = Set(relations.flatMap { $0.evidence.map(\.source) }).count
    edge.rows = rows(sorted, mark: edge.mark)
    edge.visibleRows = options.rowLimit
    edge.sentences = sorted.map(sentence)
    return edge
  }

  /// One row for each type, those with most relations first.
  func rows(_ relations: [Relation], mark: Mark) -> [DiagramEdge.Row] {
    Dictionary(grouping: relations, by: \.type)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { type, relations in
        DiagramEdge.Row(
          relations: relations.map(\.id), lines: rowLines(type, relations, mark: mark),
          family: relations.first.map(family))
      }
  }

  /// How relations of one type read: what, when, how much.
  func rowLines(
    _ type: RelationType, _ relations: [Relation], mark: Mark = .none, width: Double = 18
  ) -> [LabelLine] {
    LabelLine.wrapped(rowRuns(type, relations, mark: mark), width: width)
  }

  /// The same, before it is broken into lines.
  func rowRuns(
    _ type: RelationType, _ relations: [Relation], mark: Mark
  ) -> [LabelLine.Run] {
    let sign = mark.sign.isEmpty ? "" : mark.sign + " "
    let isStruck = relations[0].status == .negated
    var runs = [
      LabelLine.Run(
        sign + (schema[type]?.phrase ?? type.rawValue), tone: .family, isStruck: isStruck)
    ]
    let dates = dates(relations)
    runs.append(.init(dates.text, tone: dates.isKnown ? .plain : .muted, isBold: dates.isKnown))
    runs += details(relations).map { LabelLine.Run($0, tone: .muted) }
    let amounts = relations.flatMap(\.amounts).map(\.text)
    if let first = amounts.first {
      let more = amounts.count > 2 ? " …" : amounts.count == 2 ? ", " + amounts[1] : ""
      runs.append(.init(first + more, tone: .muted))
    }
    return runs
  }

  /// What goods are meant, or how far a project has come: two of them, in the order of the dates.
  private func details(_ relations: [Relation]) -> [String] {
    var seen: Set<String> = []
    let texts = relations.flatMap(\.arguments).filter { $0.role != "role" && $0.isDetail }
      .map(\.text).filter { seen.insert($0).inserted }
    guard let first = texts.first else { return [] }
    return [first + (texts.count > 2 ? " …" : texts.count == 2 ? ", " + texts[1] : "")]
  }

  /// All dates of some relations in few words, and whether there is one.
  private func dates(_ relations: [Relation]) -> (text: String, isKnown: Bool) {
    var seen: Set<String> = []
    let dates = relations.compactMap(when).filter { seen.insert($0).inserted }
    if dates.isEmpty { return ("n.d.", false) }
    if dates.count <= 3 { return (dates.joined(separator: ", "), true) }
    let years = relations.compactMap { $0.date?.earliest?.year ?? $0.date?.latest?.year }
    guard let first = years.min(), let last = years.max(), first < last else {
      return ("\(dates[0]) … (\(dates.count)×)", true)
    }
    return ("\(first)–\(last) (\(dates.count)×)", true)
  }

  /// Whether a relation comes before another: by date; then those of a named period; undated ones
  /// last; then by id.
  func isEarlier(_ left: Relation, _ right: Relation) -> Bool {
    switch (left.date, right.date) {
    case (let a?, let b?) where a != b: isEarlier(a, b)
    case (_?, nil): true
    case (nil, _?): false
    default:
      left.period == right.period || left.date != nil
        ? left.id < right.id
        : (left.period ?? "\u{10FFFF}") < (right.period ?? "\u{10FFFF}")
    }
  }

  /// What is only known to have lasted until a day has its place there.
  private func isEarlier(_ left: EDTF, _ right: EDTF) -> Bool {
    guard let first = left.earliest ?? left.latest, let second = right.earliest ?? right.latest,
      first != second
    else { return left < right }
    return first < second
  }
}

extension LabelLine {
  /// Runs set one after the other and broken between words into lines of at most `width` ems.
  static func wrapped(_ runs: [Run], width: Double, limit: Int = 3) -> [LabelLine] {
    var lines: [LabelLine] = []
    var line: [Run] = []
    var used = 0.0
    for run in runs {
      for word in TextWrap.lines(of: run.text, width: width, limit: limit, bold: run.isBold)
        .flatMap({ $0.split(separator: " ") })
      {
        let space = line.isEmpty ? "" : " "
        let size = TextMetrics.width(of: space + word, bold: run.isBold)
        if !line.isEmpty && used + size > width {
          lines.append(LabelLine(line))
          line = []
          used = 0
        }
        append(String(word), of: run, to: &line)
        used += size
      }
    }
    lines.append(LabelLine(line))
    return Array(lines.prefix(limit + 1))
  }

  private static func append(_ word: String, of run: Run, to line: inout [Run]) {
    let space = line.isEmpty ? "" : " "
    if let last = line.last,
      (last.tone, last.isBold, last.isStruck) == (run.tone, run.isBold, run.isStruck)
    {
      line[line.count - 1].text += space + word
    } else {
      var piece = run
      piece.text = word
      if !line.isEmpty { line[line.count - 1].text += space }
      line.append(piece)
    }
  }
}
