/// A base and what several others made of it: three-way comparison and more.
///
/// What one of them changed and the others left is its change; what several changed alike is agreed;
/// what they changed apart is a conflict that somebody must settle.
public struct BaseComparison: Sendable {
  /// What the others made of one occasion of the base.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// Others changed it, and contradict each other or the base's removal by one of them.
    case apart
    /// Some changed it, and do not contradict each other.
    case changed
    /// Some do not have it any more; the others left it.
    case removed
    /// The base does not have it.
    case added
    /// All left it as it was.
    case kept
  }

  /// One occasion with its outcome.
  public struct Entry: Hashable, Sendable {
    /// The occasion.
    public var occasion: Comparison.Occasion
    /// What became of it.
    public var outcome: Outcome
    /// The inputs that changed, added or removed it.
    public var by: [Int]
  }

  /// The comparison; its first input is the base.
  public let comparison: Comparison
  /// The entries in the order of outcomes, apart first, then of the comparison.
  public let entries: [Entry]

  /// Sorts the occasions of a comparison by what the others made of its first input.
  public init(_ comparison: Comparison) {
    self.comparison = comparison
    let others = Set(comparison.inputs.indices.dropFirst())
    let order = Outcome.allCases
    entries = comparison.occasions.map { Self.entry($0, others) }
      .sorted(byKey: { order.firstIndex(of: $0.outcome) ?? 0 })
  }

  private static func entry(_ occasion: Comparison.Occasion, _ others: Set<Int>) -> Entry {
    let speakers = Set(occasion.members.map(\.input))
    guard speakers.contains(0) else {
      let isConflict = occasion.verdict == .conflict
      return Entry(
        occasion: occasion, outcome: isConflict ? .apart : .added, by: speakers.sorted())
    }
    let changed = Set(
      occasion.judgements.filter { $0.left == 0 && $0.verdict > .agree }.map(\.right))
    let removed = others.subtracting(speakers)
    let clashes = occasion.judgements.contains {
      changed.contains($0.left) && changed.contains($0.right) && $0.verdict == .conflict
    }
    let outcome: Outcome =
      clashes || (!changed.isEmpty && !removed.isEmpty)
      ? .apart : !changed.isEmpty ? .changed : !removed.isEmpty ? .removed : .kept
    return Entry(occasion: occasion, outcome: outcome, by: changed.union(removed).sorted())
  }
}
