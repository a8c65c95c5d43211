public import EntenteModel

/// What several sources say of the same things: where they agree, refine each other, differ or
/// contradict each other, and who is silent. Silence is not denial.
public struct Comparison: Sendable {
  /// One side of the comparison.
  public struct Input: Hashable, Sendable {
    /// The name it is shown by.
    public var name: String
    /// What it says.
    public var graph: KnowledgeGraph

    /// Makes an input.
    public init(name: String, graph: KnowledgeGraph) {
      self.name = name
      self.graph = graph
    }
  }

  /// One side's word on an occasion.
  public struct Member: Hashable, Sendable {
    /// The index of the input.
    public var input: Int
    /// What it says.
    public var relation: Relation
    /// When it said so first, as far as its sources are dated.
    public var published: EDTF?
  }

  /// Two sides' words on an occasion, judged.
  public struct Judgement: Hashable, Sendable {
    /// The smaller of the indices of the inputs.
    public var left: Int
    /// The larger.
    public var right: Int
    /// What the rules found.
    public var findings: [ComparisonFinding]
    /// The gravest of it.
    public var verdict: Verdict { findings.verdict }
  }

  /// One thing that happened or holds, as the sides tell it.
  public struct Occasion: Hashable, Sendable {
    /// A content hash of what the sides say.
    public var id: String
    /// What the sides say that speak of it, by input; at most one word of each.
    public var members: [Member]
    /// Every two of them judged, in the order of the inputs.
    public var judgements: [Judgement]
    /// Why they are taken to tell of one occasion; nil where only one side speaks.
    public var reason: String?

    /// The gravest judgement; nil where only one side speaks.
    public var verdict: Verdict? { judgements.map(\.verdict).max() }

    /// How many sides say the same at most, more or less precisely: one that all of them agree
    /// with, itself included.
    public var agreeing: Int {
      members.map { member in
        1 + judgements.filter { $0.touches(member.input) && $0.verdict <= .refine }.count
      }.max() ?? 0
    }

    /// The input that surely was the first to report it, where several speak and are dated.
    public var first: Int? {
      guard members.count > 1 else { return nil }
      return members.first { member in
        members.allSatisfy { other in
          guard other.input != member.input else { return true }
          guard let own = member.published, let its = other.published else { return false }
          return own.isBefore(its) == .yes
        }
      }?.input
    }
  }

  /// What two inputs share.
  public struct Cell: Hashable, Sendable {
    /// Occasions that both speak of, by verdict.
    public var counts: [Verdict: Int] = [:]
    /// All of them.
    public var shared: Int { counts.values.reduce(0, +) }
  }

  /// The sides in the order given.
  public let inputs: [Input]
  /// Which entities were taken for one.
  public let alignment: EntityAlignment
  /// Conflicts first, then what differs, refines and agrees, then what one side says alone; within
  /// that by what is said.
  public let occasions: [Occasion]

  /// Compares; the order of the inputs only swaps sides.
  public init(_ inputs: [Input], schema: RelationSchema) {
    self.inputs = inputs
    alignment = EntityAlignment(inputs.map(\.graph))
    let builder = OccasionBuilder(inputs: inputs, alignment: alignment, schema: schema)
    occasions = OccasionGroups(builder.placed(inputs)).groups.flatMap(builder.occasions)
      .sorted(byKey: \.rank)
  }

  /// What every two inputs share: a row and a column for each, empty where they cross themselves.
  public var cells: [[Cell]] {
    let row = [Cell](repeating: Cell(), count: inputs.count)
    var cells = [[Cell]](repeating: row, count: inputs.count)
    for judgement in occasions.flatMap(\.judgements) {
      cells[judgement.left][judgement.right].counts[judgement.verdict, default: 0] += 1
      cells[judgement.right][judgement.left].counts[judgement.verdict, default: 0] += 1
    }
    return cells
  }

  /// How many occasions each input alone speaks of.
  public var aloneCounts: [Int] {
    var counts = [Int](repeating: 0, count: inputs.count)
    for occasion in occasions where occasion.members.count == 1 {
      counts[occasion.members[0].input] += 1
    }
    return counts
  }

  /// How many occasions several sides speak of, by verdict.
  public var counts: [Verdict: Int] {
    occasions.reduce(into: [:]) { counts, occasion in
      if let verdict = occasion.verdict { counts[verdict, default: 0] += 1 }
    }
  }
}

extension Comparison.Judgement {
  /// Whether an input is one of the two.
  public func touches(_ input: Int) -> Bool { left == input || right == input }
}

extension Comparison.Occasion {
  /// The words that stand for the occasion: of the first side that speaks.
  public var relation: Relation? { members.first?.relation }

  fileprivate var rank: Rank {
    let gravity = verdict.map {
      Verdict.allCases.count - (Verdict.allCases.firstIndex(of: $0) ?? 0)
    }
    // The smallest of what is said, so that the order of the inputs does not show.
    let least = members.min { TextOrder($0.relation.id) < TextOrder($1.relation.id) }?.relation
    return Rank(
      gravity: gravity ?? .max, speakers: members.count,
      subject: TextOrder(least?.subject.rawValue ?? ""),
      type: TextOrder(least?.type.rawValue ?? ""),
      object: TextOrder(least?.object.rawValue ?? ""),
      day: least?.date?.earliest?.number ?? .max, id: TextOrder(id))
  }

  /// Where an occasion stands: the gravest first, then what most speak of.
  fileprivate struct Rank: Comparable {
    var gravity: Int
    var speakers: Int
    var subject: TextOrder
    var type: TextOrder
    var object: TextOrder
    var day: Int
    var id: TextOrder

    static func < (left: Rank, right: Rank) -> Bool {
      guard left.gravity == right.gravity, left.speakers == right.speakers else {
        return (left.gravity, right.speakers) < (right.gravity, left.speakers)
      }
      return (left.subject, left.type, left.object, left.day, left.id)
        < (right.subject, right.type, right.object, right.day, right.id)
    }
  }
}

/// Makes judged occasions of a group of relations.
private struct OccasionBuilder {
  let alignment: EntityAlignment
  let aligner: OccasionAligner
  let judge: RelationJudge
  private let dates: [[String: EDTF]]

  init(inputs: [Comparison.Input], alignment: EntityAlignment, schema: RelationSchema) {
    self.alignment = alignment
    aligner = OccasionAligner(schema: schema)
    judge = RelationJudge(schema: schema)
    dates = inputs.map { input in
      Dictionary(
        input.graph.sources.compactMap { source in source.published.map { (source.id, $0) } },
        uniquingKeysWith: min)
    }
  }

  func placed(_ inputs: [Comparison.Input]) -> [PlacedRelation] {
    inputs.enumerated().flatMap { index, input in
      input.graph.relations.map { relation in
        let published = relation.evidence.map { dates[index][$0.source] }
        return PlacedRelation(
          graph: index, relation: relation, alignment: alignment,
          published: published.contains(nil) ? nil : published.compactMap(\.self).max())
      }
    }
  }

  func occasions(_ group: [PlacedRelation]) -> [Comparison.Occasion] {
    aligner.occasions(group).map { members, reason in
      var hash = ContentHash()
      for id in members.map(\.relation.id).sorted() { hash.combine(id) }
      return Comparison.Occasion(
        id: "o-" + hash.hexadecimal, members: members.map(member),
        judgements: judgements(members), reason: reason?.words)
    }
  }

  private func member(_ placed: PlacedRelation) -> Comparison.Member {
    let published = placed.relation.evidence.compactMap { dates[placed.graph][$0.source] }.min()
    return Comparison.Member(
      input: placed.graph, relation: placed.relation, published: published)
  }

  private func judgements(_ members: [PlacedRelation]) -> [Comparison.Judgement] {
    members.indices.flatMap { left in
      members[(left + 1)...].map { other in
        let one = members[left]
        let isReversed =
          one.subject != other.subject
          && judge.schema[one.relation.type]?.isSymmetric != true
        return Comparison.Judgement(
          left: one.graph, right: other.graph,
          findings: judge.findings(one.relation, other.relation, reversed: isReversed))
      }
    }
  }
}

extension OccasionAligner.Reason {
  /// Why two relations are taken to tell of one occasion.
  var words: String {
    switch self {
    case .sameDateAndStatus: "same date and status"
    case .sameDate: "same date"
    case .sameFigures: "same figures"
    case .sameDetails: "dates that fit and the same details"
    case .compatibleDates: "dates that fit"
    case .undated: "one of them is undated"
    case .onlyOnce: "a thing that happens once"
    case .plan: "a plan and what came of it"
    case .overlappingDates: "dates that overlap"
    case .closeDates: "dates close to each other"
    case .reversed: "the same told the other way round"
    }
  }
}
