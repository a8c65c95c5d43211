/// The answer to a question that what is known may leave open (Kleene's strong three-valued logic).
public enum Ternary: String, CaseIterable, Hashable, Sendable {
  /// Certainly not.
  case no
  /// It may be so or not.
  case unknown
  /// Certainly.
  case yes

  /// The certain answer.
  public init(_ answer: Bool) { self = answer ? .yes : .no }

  /// Unknown stays unknown.
  public static prefix func ! (answer: Ternary) -> Ternary {
    switch answer {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// Certain only where both are.
  public static func && (left: Ternary, right: Ternary) -> Ternary { min(left, right) }

  /// Certain where either is.
  public static func || (left: Ternary, right: Ternary) -> Ternary { max(left, right) }
}

extension Ternary: Comparable {
  /// Orders as declared: no, unknown, yes.
  public static func < (left: Ternary, right: Ternary) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }
}
