import EntenteModel

/// The way from a trigger to an argument: alternatives in order of preference, each a walk over
/// edges of the enhanced graph.
///
/// Written as `patient/of | for`: alternatives apart by `|`, steps by `/`. A step is a label of the
/// graph (`agent`, `patient`, `iobj`, `poss`), a preposition (`with` stands for `obl:with` and
/// `nmod:with`), `self`, `head` (the word above), `appos-head` (what the trigger stands in apposition
/// to) `predicate` (what a subject is said
/// to be) or `above` (who acts in the clause around). `{debt,loan}` after a step asks for the lemma of the token reached,
/// `?` lets the step be left out. `home` as the last way stands for the state whose office the
/// subject is known to hold, `earlier{rules-over}` for who was last said to stand in that relation to
/// the subject.
struct RulePath: Hashable, Sendable {
  /// One step of a walk.
  struct Step: Hashable, Sendable {
    var label: String
    var lemmas: [String]
    var isOptional: Bool
  }

  /// Walks in order of preference.
  let alternatives: [[Step]]

  /// Whether the last resort is the state whose office the subject is known to hold.
  let endsAtHome: Bool

  /// The relation whose last subject, said earlier of the rule's own subject, is the last resort.
  let earlier: RelationType?

  /// Reads a path.
  ///
  /// - Throws: `RulePathError` that says what cannot be read.
  init(_ text: String) throws {
    let ways = text.split(separator: "|").map(trimmed)
    endsAtHome = ways.last == "home"
    earlier = ways.last.flatMap(Self.earlier)
    let hasResort = endsAtHome || earlier != nil
    alternatives = try ways.dropLast(hasResort ? 1 : 0).map { way in
      try way.split(separator: "/").map { try Self.step(trimmed($0)) }
    }
    guard hasResort || !alternatives.isEmpty, alternatives.allSatisfy({ !$0.isEmpty }) else {
      throw RulePathError(reason: "a path is empty")
    }
  }

  private static func earlier(_ way: String) -> RelationType? {
    guard way.hasPrefix("earlier{"), way.hasSuffix("}") else { return nil }
    return RelationType(rawValue: String(way.dropFirst("earlier{".count).dropLast()))
  }

  private static func step(_ text: String) throws -> Step {
    var rest = text
    let isOptional = rest.hasSuffix("?")
    if isOptional { rest.removeLast() }
    var lemmas: [String] = []
    if let brace = rest.firstIndex(of: "{") {
      guard rest.hasSuffix("}") else { throw RulePathError(reason: "`{` without `}` in `\(text)`") }
      lemmas = rest[rest.index(after: brace)...].dropLast().split(separator: ",").map(trimmed)
      rest = String(rest[..<brace])
    }
    guard !rest.isEmpty, rest.allSatisfy({ $0.isLetter || "-:_".contains($0) }) else {
      throw RulePathError(reason: "`\(text)` is no step")
    }
    return Step(label: rest, lemmas: lemmas, isOptional: isOptional)
  }
}

/// A path that cannot be read; the loader adds file and rule.
struct RulePathError: Error {
  var reason: String
}

/// Text without blanks around it.
func trimmed(_ text: some StringProtocol) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }),
    let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}
