/// How what two sources say of one thing fits together, mildest first.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// They say the same.
  case agree
  /// They agree, and one says it more precisely or says more.
  case refine
  /// They say different things that can both be true.
  case differ
  /// They cannot both be right.
  case conflict
}

extension Verdict: Comparable {
  /// Orders as declared: agree first, conflict last.
  public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
