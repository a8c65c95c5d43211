import EntenteModel

/// Judges two relations that tell of the same occasion, field by field.
struct RelationJudge {
  /// The relation types that there are.
  var schema: RelationSchema

  /// What each rule that applies finds; in the order of fields: direction, date, status, amounts.
  ///
  /// Swapping the two swaps the sides of the findings and nothing else.
  func findings(_ left: Relation, _ right: Relation, reversed: Bool = false) -> [ComparisonFinding]
  {
    var findings: [ComparisonFinding] = []
    if reversed {
      findings.append(
        ComparisonFinding(
          .directionReversed, left: "\(left.subject) to \(left.object)",
          right: "\(right.subject) to \(right.object)"))
    }
    findings.append(date(left, right))
    findings.append(status(left, right))
    findings += amounts(left, right)
    return findings
  }

  private func occurrence(of relation: Relation) -> RelationSchema.Occurrence {
    schema[relation.type]?.occurrence ?? .repeated
  }

  /// Whether the two surely tell of one occasion, so that what differs contradicts.
  func isOneOccasion(_ left: Relation, _ right: Relation) -> Bool {
    let occurrence = occurrence(of: left)
    guard let first = left.date, let second = right.date else { return occurrence == .once }
    if occurrence == .once { return left.status == right.status || first.overlaps(second) != .no }
    switch first.relation(to: second) {
    case .equal: break
    case .refines, .refinedBy: if occurrence == .repeated { return false }
    default: return false
    }
    return occurrence == .lasting || max(first.precision, second.precision) <= .month
      || !Set(left.arguments).isDisjoint(with: right.arguments)
  }

  // MARK: Dates

  private func date(_ left: Relation, _ right: Relation) -> ComparisonFinding {
    let sides = (left.date?.description ?? left.period, right.date?.description ?? right.period)
    return ComparisonFinding(
      dateRule(left, right), left: sides.0 ?? "", right: sides.1 ?? "")
  }

  private func dateRule(_ left: Relation, _ right: Relation) -> ComparisonRule {
    guard let first = left.date, let second = right.date else {
      return left.date == right.date && left.period == right.period ? .dateEqual : .dateUndated
    }
    switch first.relation(to: second) {
    case .equal: return .dateEqual
    case .refines, .refinedBy: return .dateRefines
    case .during, .contains: return .dateWithin
    case .overlaps, .overlappedBy: return .dateOverlaps
    case .meets, .metBy, .before, .after:
      if left.status != right.status { return .dateStages }
      if first.overlaps(second) != .no { return .dateEstimate }
      return occurrence(of: left) == .once ? .dateConflicts : .dateOccasions
    }
  }

  // MARK: Status

  private func status(_ left: Relation, _ right: Relation) -> ComparisonFinding {
    ComparisonFinding(
      statusRule(left, right), left: left.status.rawValue, right: right.status.rawValue)
  }

  private func statusRule(_ left: Relation, _ right: Relation) -> ComparisonRule {
    if left.status == right.status { return .statusEqual }
    switch Set([left.status, right.status]) {
    case [.actual, .negated]:
      return isOneOccasion(left, right) ? .statusDenied : .statusDeniedPerhaps
    case [.planned, .negated], [.possible, .negated]: return .statusDropped
    case [.planned, .actual], [.possible, .actual]: return .statusProgress
    default: return .statusDoubt
    }
  }

  // MARK: Amounts

  private func amounts(_ left: Relation, _ right: Relation) -> [ComparisonFinding] {
    let units = Set((left.amounts + right.amounts).map(\.unit)).sorted()
    let shared = units.filter { unit in
      left.amounts.contains { $0.unit == unit } && right.amounts.contains { $0.unit == unit }
    }
    if shared.isEmpty && !left.amounts.isEmpty && !right.amounts.isEmpty {
      return [finding(.amountUnits, left.amounts, right.amounts)]
    }
    var findings = shared.map { unit in
      let (first, second) = (
        left.amounts.filter { $0.unit == unit }, right.amounts.filter { $0.unit == unit }
      )
      return finding(rule(first, second, of: left, right), first, second)
    }
    let rest = (
      left.amounts.filter { !shared.contains($0.unit) },
      right.amounts.filter { !shared.contains($0.unit) }
    )
    if !rest.0.isEmpty || !rest.1.isEmpty {
      findings.append(finding(.amountMore, rest.0, rest.1))
    }
    return findings
  }

  private func rule(
    _ first: [Amount], _ second: [Amount], of left: Relation, _ right: Relation
  ) -> ComparisonRule {
    let values = (Set(first.map(\.value)), Set(second.map(\.value)))
    if values.0 == values.1 { return .amountEqual }
    let agrees = first.contains { one in second.contains { Self.agree(one, $0) } }
    if agrees { return values.0.count == values.1.count ? .amountRounding : .amountMore }
    let isOne = values.0.count == 1 && values.1.count == 1 && left.status == right.status
    // A share is of something, and only of a thing that happens once is it clear of what.
    let isClear = first.first?.unit != "%" || occurrence(of: left) == .once
    return isOne && isClear && isOneOccasion(left, right) ? .amountConflicts : .amountDiffers
  }

  /// Whether two figures of one unit may stand for one number.
  static func agree(_ left: Amount, _ right: Amount) -> Bool {
    left.unit == right.unit
      && (left.value == right.value || AmountReach(left).overlaps(AmountReach(right)))
  }

  private func finding(
    _ rule: ComparisonRule, _ left: [Amount], _ right: [Amount]
  ) -> ComparisonFinding {
    ComparisonFinding(rule, left: Self.text(left), right: Self.text(right))
  }

  private static func text(_ amounts: [Amount]) -> String {
    amounts.map { $0.text.isEmpty ? "\($0.value) \($0.unit)" : $0.text }.joined(separator: "; ")
  }
}
