import EntenteModel

/// One relation of one of the graphs that are compared.
struct PlacedRelation {
  /// The index of the graph.
  var graph: Int
  /// The relation as the graph has it.
  var relation: Relation
  /// The id that stands for its subject in all graphs.
  var subject: EntityID
  /// The id that stands for its object in all graphs.
  var object: EntityID
  /// When its last source was published, where all are dated.
  var published: EDTF?

  init(
    graph: Int, relation: Relation, alignment: EntityAlignment, published: EDTF? = nil
  ) {
    self.graph = graph
    self.relation = relation
    subject = alignment.representative(of: relation.subject)
    object = alignment.representative(of: relation.object)
    self.published = published
  }
}

/// Finds which relations between the same two tell of the same occasion.
///
/// The key is who, what and whom; within it relations are paired by what discriminates occasions,
/// most certain first, and never split because a value differs that is to be compared. Each
/// occasion has at most one relation of each graph.
struct OccasionAligner {
  var schema: RelationSchema
  /// How far apart in the order of dates relations are compared in large groups: keeps the cost
  /// linear.
  private static let window = 48

  /// Divides relations between the same two into occasions; every relation is in exactly one.
  func occasions(_ group: [PlacedRelation]) -> [(members: [PlacedRelation], reason: Reason?)] {
    guard group.count > 1 else { return group.map { ([$0], nil) } }
    let sorted = group.sorted { Self.key($0) < Self.key($1) }
    var clusters = sorted.indices.map { Cluster(members: [$0], graphs: [sorted[$0].graph]) }
    var homes = Array(sorted.indices)
    for pair in pairs(sorted) where homes[pair.left] != homes[pair.right] {
      let (one, other) = (homes[pair.left], homes[pair.right])
      guard clusters[one].graphs.isDisjoint(with: clusters[other].graphs),
        fits(clusters[one], clusters[other], sorted)
      else { continue }
      clusters[one].merge(clusters[other], reason: pair.reason)
      for member in clusters[other].members { homes[member] = one }
      clusters[other].members = []
    }
    return clusters.filter { !$0.members.isEmpty }.map { cluster in
      let members = cluster.members.map { sorted[$0] }.sorted { $0.graph < $1.graph }
      return (members, cluster.reason)
    }
  }

  /// Why relations were taken to tell of one occasion, most certain first.
  enum Reason: Int, Comparable {
    case sameDateAndStatus, sameDate, sameFigures, sameDetails, compatibleDates, undated
    case onlyOnce, plan, overlappingDates, closeDates, reversed

    static func < (left: Reason, right: Reason) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Cluster {
    var members: [Int]
    var graphs: Set<Int>
    var reason: Reason?

    mutating func merge(_ other: Cluster, reason: Reason) {
      members += other.members
      graphs.formUnion(other.graphs)
      self.reason = [self.reason, other.reason, reason].compactMap(\.self).max()
    }
  }

  private struct Pair {
    var left: Int
    var right: Int
    var reason: Reason
    var distance: Int
  }

  /// A total order that does not know which graph a relation is of, until nothing else tells.
  private static func key(_ placed: PlacedRelation) -> (Int, Int, TextOrder, Int) {
    let date = placed.relation.date
    return (
      date?.earliest?.number ?? Int.min, date?.latest?.number ?? Int.max,
      TextOrder(placed.relation.id), placed.graph
    )
  }

  private func pairs(_ sorted: [PlacedRelation]) -> [Pair] {
    let reach = sorted.count <= Self.window * 2 ? sorted.count : Self.window
    var pairs: [Pair] = []
    for left in sorted.indices {
      for right in (left + 1)..<max(left + 1, min(sorted.count, left + 1 + reach))
      where sorted[left].graph != sorted[right].graph {
        let (one, other) = (sorted[left], sorted[right])
        guard let reason = reason(one, other) else { continue }
        let distance = distance(one.relation, other.relation)
        pairs.append(Pair(left: left, right: right, reason: reason, distance: distance))
      }
    }
    return pairs.sorted {
      ($0.reason, $0.distance, $0.left, $0.right) < ($1.reason, $1.distance, $1.left, $1.right)
    }
  }

  /// Whether every member of one occasion may be of the other.
  private func fits(_ one: Cluster, _ other: Cluster, _ sorted: [PlacedRelation]) -> Bool {
    one.members.allSatisfy { left in
      other.members.allSatisfy { right in
        reason(sorted[left], sorted[right]) != nil
      }
    }
  }

  /// What makes the two one occasion; nil where nothing does.
  private func reason(_ one: PlacedRelation, _ other: PlacedRelation) -> Reason? {
    let (left, right) = (one.relation, other.relation)
    let isReversed = one.subject != other.subject && one.subject == other.object
    if isReversed && schema[left.type]?.isSymmetric != true {
      return isReversal(left, right) ? .reversed : nil
    }
    let occurrence = schema[left.type]?.occurrence ?? .repeated
    if occurrence != .once && (isTooEarly(one, for: other) || isTooEarly(other, for: one)) {
      return nil
    }
    guard let first = left.date, let second = right.date else {
      return undatedReason(left, right, occurrence)
    }
    return datedReason(left, right, (first, second), occurrence)
  }

  /// Without two dates only what happens once, or a project, is the same under another status;
  /// anything else may have been so at one time and otherwise at another.
  private func undatedReason(
    _ left: Relation, _ right: Relation, _ occurrence: RelationSchema.Occurrence
  ) -> Reason? {
    let isParticular =
      occurrence == .once || [left.subject, left.object].contains { $0.kind == .project }
    let isDenial = Set([left.status, right.status]) == [.actual, .negated]
    let isSameTime = left.date == right.date && left.period == right.period
    guard left.status == right.status || isParticular || (isDenial && isSameTime) else {
      return nil
    }
    if isSameTime { return left.status == right.status ? .sameDateAndStatus : .sameDate }
    if sharesFigures(left, right) { return .sameFigures }
    // A period is a time of its own: the Cold War is neither the Korean War nor 2016.
    let hasTimes = [left, right].map { $0.date != nil || $0.period != nil }
    return hasTimes == [true, true] && occurrence != .once ? nil : .undated
  }

  private func datedReason(
    _ left: Relation, _ right: Relation, _ dates: (EDTF, EDTF),
    _ occurrence: RelationSchema.Occurrence
  ) -> Reason? {
    if dates.0 == dates.1 { return left.status == right.status ? .sameDateAndStatus : .sameDate }
    if sharesFigures(left, right), occurrence != .lasting || !isDisjoint(left, right) {
      return .sameFigures
    }
    let isCompatible = dates.0.isCompatible(with: dates.1)
    if isCompatible == .yes {
      return Set(left.arguments).isDisjoint(with: right.arguments) ? .compatibleDates : .sameDetails
    }
    if occurrence == .once { return .onlyOnce }
    if isPlan(left, right, occurrence) { return .plan }
    if isCompatible == .unknown { return .overlappingDates }
    return occurrence == .repeated && isClose(dates.0, dates.1) ? .closeDates : nil
  }

  /// Whether one without a date was published before what the other tells of: it cannot mean that.
  private func isTooEarly(_ one: PlacedRelation, for other: PlacedRelation) -> Bool {
    guard one.relation.date == nil, let published = one.published, let date = other.relation.date,
      [.actual, .negated].contains(one.relation.status)
    else { return false }
    return date.isAfter(published) == .yes
  }

  /// Two months or days that a slip could have parted.
  private func isClose(_ left: EDTF, _ right: EDTF) -> Bool {
    guard max(left.precision, right.precision) <= .month, !left.isInterval, !right.isInterval,
      let first = left.earliest, let second = right.earliest
    else { return false }
    return abs(first.number - second.number) <= 31
  }

  private func isDisjoint(_ left: Relation, _ right: Relation) -> Bool {
    guard let first = left.date, let second = right.date else { return false }
    return first.relation(to: second).isDisjoint
  }

  /// Figures tell occasions apart where they are of some size: many things come in twos and tens.
  private func sharesFigures(_ left: Relation, _ right: Relation) -> Bool {
    left.amounts.contains { one in
      right.amounts.contains { $0.unit == one.unit && $0.value == one.value && one.value >= 20 }
    }
  }

  /// A thing planned and, not earlier, there.
  private func isPlan(
    _ left: Relation, _ right: Relation, _ occurrence: RelationSchema.Occurrence
  ) -> Bool {
    guard occurrence == .lasting, left.status != right.status else { return false }
    let isOfProject = [left.subject, left.object].contains { $0.kind == .project }
    let (plan, fact) = left.status == .actual ? (right, left) : (left, right)
    guard isOfProject, fact.status == .actual, plan.status != .negated,
      let planned = plan.date, let came = fact.date
    else { return false }
    return planned.isAfter(came) != .yes
  }

  /// The same told the other way round: of things that cannot be both ways, or with the same date
  /// and figures.
  private func isReversal(_ left: Relation, _ right: Relation) -> Bool {
    guard left.status == right.status, left.status == .actual else { return false }
    if sharesFigures(left, right), left.date != nil, left.date == right.date { return true }
    return schema[left.type]?.isOneWay == true && !isDisjoint(left, right)
  }

  private func distance(_ left: Relation, _ right: Relation) -> Int {
    guard let first = left.date, let second = right.date else { return Int.max }
    let starts = (first.earliest?.number ?? 0, second.earliest?.number ?? 0)
    let ends = (first.latest?.number ?? 0, second.latest?.number ?? 0)
    return abs(starts.0 - starts.1) + abs(ends.0 - ends.1) + (left.status == right.status ? 0 : 1)
  }
}
