import EntenteModel

/// The work behind `Difference`.
struct DifferenceBuilder {
  typealias Part = (changes: [Difference.Change], kept: Int)
  private let old: KnowledgeGraph
  private let new: KnowledgeGraph
  private let schema: RelationSchema
  private let alignment: EntityAlignment

  init(old: KnowledgeGraph, new: KnowledgeGraph, schema: RelationSchema) {
    self.old = old
    self.new = new
    self.schema = schema
    alignment = EntityAlignment([old, new])
  }

  func sources() -> Part {
    let walk = Walk(old.sources, new.sources, id: \.id) { $0.isExactly($1) }
    return Self.part(walk, item: Difference.Item.source) { _, _ in .changed }
  }

  // MARK: Entities

  func entities() -> Part {
    let walk = Walk(old.entities, new.entities, id: \.id.rawValue) { $0.isExactly($1) }
    var part = Self.part(walk, item: Difference.Item.entity) {
      TextOrder($0.name) == TextOrder($1.name) ? .changed : .renamed
    } pairing: {
      pairs($0, $1)
    }
    part.changes = part.changes.sorted(byKey: { TextOrder($0.item?.id ?? "") })
    return part
  }

  private func pairs(_ removed: [Entity], _ added: [Entity]) -> [(Entity, Entity, String)] {
    var byThing: [EntityID: Entity] = [:]
    for entity in added { byThing[alignment.representative(of: entity.id)] = entity }
    return removed.compactMap { entity in
      byThing.removeValue(forKey: alignment.representative(of: entity.id)).map {
        (entity, $0, reason(for: entity.id, $0.id))
      }
    }
  }

  private func reason(for one: EntityID, _ other: EntityID) -> String {
    let decision = alignment.decisions.first { $0.ids.contains(one) && $0.ids.contains(other) }
    return decision?.words ?? "the same thing"
  }

  // MARK: Relations

  func relations() -> Part {
    let walk = Walk(old.relations, new.relations, id: \.id) { $0.isExactly($1) }
    let judge = RelationJudge(schema: schema)
    var part = Self.part(walk, item: Difference.Item.relation) { _, _ in
      .changed
    } pairing: {
      pairs($0, $1)
    }
    for index in part.changes.indices {
      guard
        case (.relation(let before)?, .relation(let after)?) =
          (part.changes[index].before, part.changes[index].after)
      else { continue }
      part.changes[index].findings = judge.findings(before, after, reversed: false)
    }
    part.changes = part.changes.sorted(byKey: { TextOrder($0.item?.id ?? "") })
    return part
  }

  private func pairs(_ removed: [Relation], _ added: [Relation]) -> [(Relation, Relation, String)] {
    let placed =
      removed.map { PlacedRelation(graph: 0, relation: $0, alignment: alignment) }
      + added.map { PlacedRelation(graph: 1, relation: $0, alignment: alignment) }
    return OccasionGroups(placed).groups.flatMap(pairs)
  }

  /// Within one group: the same words first, then the same occasion, then what alone is left.
  private func pairs(_ group: [PlacedRelation]) -> [(Relation, Relation, String)] {
    guard group.contains(where: { $0.graph == 0 }), group.contains(where: { $0.graph == 1 })
    else { return [] }
    var result: [(Relation, Relation, String)] = []
    var rest = group
    pairByWords(&rest, &result)
    var leftovers: [PlacedRelation] = []
    for (members, reason) in OccasionAligner(schema: schema).occasions(rest) {
      if members.count == 2 {
        result.append((members[0].relation, members[1].relation, reason?.words ?? ""))
      } else {
        leftovers += members
      }
    }
    let (before, after) = (leftovers.filter { $0.graph == 0 }, leftovers.filter { $0.graph == 1 })
    if before.count == 1, after.count == 1, before[0].subject == after[0].subject {
      result.append((before[0].relation, after[0].relation, "the only one left of its kind"))
    }
    return result
  }

  private func pairByWords(
    _ rest: inout [PlacedRelation], _ result: inout [(Relation, Relation, String)]
  ) {
    var byEvidence: [Evidence: Int] = [:]
    for (index, placed) in rest.enumerated() where placed.graph == 1 {
      for evidence in placed.relation.evidence { byEvidence[evidence.words] = index }
    }
    var used: Set<Int> = []
    for (index, placed) in rest.enumerated() where placed.graph == 0 {
      let partners = placed.relation.evidence.compactMap { byEvidence[$0.words] }
      guard let partner = partners.first(where: { !used.contains($0) }) else { continue }
      result.append((placed.relation, rest[partner].relation, "the same words"))
      used.formUnion([index, partner])
    }
    rest = rest.indices.filter { !used.contains($0) }.map { rest[$0] }
  }

  // MARK: Changes

  private static func part<Element>(
    _ walk: Walk<Element>, item: (Element) -> Difference.Item,
    kind: (Element, Element) -> Difference.Kind,
    pairing: ([Element], [Element]) -> [(Element, Element, String)] = { _, _ in [] }
  ) -> Part {
    var changes = walk.changed.map { before, after in
      Difference.Change(
        kind: kind(before, after), before: item(before), after: item(after))
    }
    var paired: Set<String> = []
    for (before, after, reason) in pairing(walk.removed, walk.added) {
      let isRelation = item(before).noun == "relation"
      changes.append(
        Difference.Change(
          kind: isRelation ? .changed : .renamed, before: item(before), after: item(after),
          reason: reason))
      paired.formUnion(["-" + item(before).id, "+" + item(after).id])
    }
    for gone in walk.removed.map(item) where !paired.contains("-" + gone.id) {
      changes.append(Difference.Change(kind: .removed, before: gone))
    }
    for new in walk.added.map(item) where !paired.contains("+" + new.id) {
      changes.append(Difference.Change(kind: .added, after: new))
    }
    return (changes, walk.kept)
  }
}

/// Two lists that are sorted by id, gone through side by side.
private struct Walk<Element> {
  var removed: [Element] = []
  var added: [Element] = []
  var changed: [(Element, Element)] = []
  var kept = 0

  init(
    _ old: [Element], _ new: [Element], id: (Element) -> String,
    isSame: (Element, Element) -> Bool
  ) {
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let isOnlyOld =
        right == new.count
        || left < old.count && TextOrder(id(old[left])) < TextOrder(id(new[right]))
      let isOnlyNew =
        left == old.count
        || right < new.count && TextOrder(id(new[right])) < TextOrder(id(old[left]))
      if isOnlyOld {
        removed.append(old[left])
      } else if isOnlyNew {
        added.append(new[right])
      } else if isSame(old[left], new[right]) {
        kept += 1
      } else {
        changed.append((old[left], new[right]))
      }
      if !isOnlyNew { left += 1 }
      if !isOnlyOld { right += 1 }
    }
  }
}

extension Evidence {
  /// The place in the text, whatever rule read it and whatever dates it.
  fileprivate var words: Evidence {
    var copy = self
    copy.rule = ""
    copy.date = nil
    return copy
  }
}

extension EntityAlignment.Decision {
  /// Why, as the end of a sentence.
  public var words: String {
    switch reason {
    case .name(let name): "both are called `\(name)`"
    case .description(let words, let parties):
      "both are described by \(words.joined(separator: ", "))"
        + (parties.isEmpty
          ? "" : ", with \(parties.map(\.rawValue).joined(separator: ", "))")
    case .ambiguous(let name): "`\(name)` names several things of one graph, nothing was joined"
    }
  }
}
