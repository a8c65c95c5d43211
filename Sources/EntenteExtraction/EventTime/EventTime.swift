public import EntenteLanguage
public import EntenteModel

/// When the thing that a word tells of took place, held or is planned, and how that is known.
public struct EventTime: Hashable, Sendable {
  /// How the expression governs the word, surest first.
  public enum Grade: String, CaseIterable, Hashable, Sendable {
    /// It depends on the word itself: "signed in 2015", "the 2015 accord".
    case attached = "A"
    /// It depends on the verb of the word's clause.
    case clause = "B"
    /// It stands in the clause that the word's clause completes: "in 2014 they agreed to build".
    case governing = "C"
    /// It stands in a clause beside: the first of two joined verbs, "when" and "as" clauses.
    case neighbouring = "D"
    /// It dates another noun of the clause, or is the only one of the sentence.
    case sentence = "E"
    /// Earlier sentences or the heading have it, and nothing else is said.
    case focus = "F"
  }

  /// The date; nil where only a named period is given.
  public var date: EDTF?
  /// The named period, where there are no figures.
  public var period: String?
  /// How it is known.
  public var grade: Grade
  /// The expression that says it.
  public var expression: TimeExpression
}

extension EventTime.Grade: Comparable {
  /// Orders from the surest to the least sure.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension EventTime {
  init(_ candidate: DateCandidate, _ grade: Grade) {
    self.init(
      date: Self.date(of: candidate.expression), period: candidate.expression.period, grade: grade,
      expression: candidate.expression)
  }

  /// The date of an expression, of "early May" and "late 1950" the month or year that the text
  /// names: the third of it is a way of speaking.
  private static func date(of expression: TimeExpression) -> EDTF? {
    guard let date = expression.date, let named = expression.named, named.isInterval,
      let whole = EDTF(expression.value), !whole.isInterval,
      whole.relation(to: named) == .refinedBy || named.relation(to: whole) == .refines
    else { return expression.date }
    if date == named { return whole }
    if date.latest == nil { return EDTF(from: whole, to: nil) }
    return date.earliest == nil ? EDTF(from: nil, to: whole) : date
  }
}
