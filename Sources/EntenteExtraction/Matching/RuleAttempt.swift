import EntenteModel

/// What became of a rule whose trigger was found: its matches, or what was missing.
struct RuleAttempt {
  /// Why a rule gave nothing.
  enum Miss: String, Hashable {
    /// A condition of the rule does not hold.
    case condition
    /// No party was found where the rule looks for who.
    case subject
    /// No party was found where the rule looks for whom.
    case object
    /// Parties were found, but the relation type does not join their kinds, or they are one.
    case kinds
  }

  var rule: Rule
  var trigger: Int
  var matches: [RuleMatch]
  /// Nil where there are matches.
  var miss: Miss?
}
