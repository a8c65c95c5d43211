/// The rules by which two relations are judged, each with its verdict. Their words are what reports
/// quote.
public enum ComparisonRule: String, CaseIterable, Hashable, Sendable {
  // Amounts
  case amountEqual = "amount.equal"
  case amountRounding = "amount.rounding"
  case amountMore = "amount.more"
  case amountUnits = "amount.units"
  case amountDiffers = "amount.differs"
  case amountConflicts = "amount.conflicts"
  // Dates
  case dateEqual = "date.equal"
  case dateRefines = "date.refines"
  case dateWithin = "date.within"
  case dateUndated = "date.undated"
  case dateOverlaps = "date.overlaps"
  case dateEstimate = "date.estimate"
  case dateOccasions = "date.occasions"
  case dateStages = "date.stages"
  case dateConflicts = "date.conflicts"
  // Direction
  case directionReversed = "direction.reversed"
  // Status
  case statusEqual = "status.equal"
  case statusProgress = "status.progress"
  case statusDropped = "status.dropped"
  case statusDoubt = "status.doubt"
  case statusDeniedPerhaps = "status.denied-perhaps"
  case statusDenied = "status.denied"

  /// What it concludes.
  public var verdict: Verdict {
    switch self {
    case .amountEqual, .amountRounding, .dateEqual, .statusEqual: .agree
    case .amountMore, .amountUnits, .dateRefines, .dateWithin, .dateUndated: .refine
    case .amountDiffers, .dateOverlaps, .dateEstimate, .dateOccasions, .dateStages: .differ
    case .statusProgress, .statusDropped, .statusDoubt, .statusDeniedPerhaps: .differ
    case .amountConflicts, .dateConflicts, .directionReversed, .statusDenied: .conflict
    }
  }

  /// What it concerns: `amount`, `date`, `direction` or `status`.
  public var field: String { rawValue.split(separator: ".").first.map(String.init) ?? rawValue }

  /// What it found, as the end of a sentence.
  public var meaning: String {
    switch self {
    case .amountEqual: "the figures are the same"
    case .amountRounding: "the figures agree within their rounding"
    case .amountMore: "one gives figures that the other does not give"
    case .amountUnits: "the figures are in units that are not compared"
    case .amountDiffers: "the figures differ, but may be of different things or times"
    case .amountConflicts: "the figures contradict each other"
    case .dateEqual: "the dates are the same"
    case .dateRefines: "one date is the other, more precisely"
    case .dateWithin: "one date lies within the time that the other gives"
    case .dateUndated: "one gives no date"
    case .dateOverlaps: "the dates overlap"
    case .dateEstimate: "the dates differ, but one is an estimate"
    case .dateOccasions: "the dates differ, but there may have been two occasions"
    case .dateStages: "the dates are of different stages"
    case .dateConflicts: "the dates contradict each other"
    case .directionReversed: "each says that the other party did it"
    case .statusEqual: "both say that it is so to the same degree"
    case .statusProgress: "one tells of a plan or an expectation, the other of the fact"
    case .statusDropped: "one tells of a plan or an expectation, the other that it is not so"
    case .statusDoubt: "one is surer than the other"
    case .statusDeniedPerhaps: "one denies it, but may speak of another occasion"
    case .statusDenied: "one denies what the other states"
    }
  }
}

/// One rule's conclusion about two relations.
public struct ComparisonFinding: Hashable, Sendable {
  /// The rule.
  public var rule: ComparisonRule
  /// What the first relation says of the matter; empty for nothing.
  public var left: String
  /// What the second says.
  public var right: String

  /// Makes a finding.
  public init(_ rule: ComparisonRule, left: String = "", right: String = "") {
    self.rule = rule
    self.left = left
    self.right = right
  }

  /// The same, seen from the other side.
  public var swapped: ComparisonFinding {
    ComparisonFinding(rule, left: right, right: left)
  }
}

extension [ComparisonFinding] {
  /// The gravest verdict among them; agreement where there is nothing to say.
  public var verdict: Verdict { map(\.rule.verdict).max() ?? .agree }
}
