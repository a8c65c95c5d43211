import EntenteLanguage
import EntenteModel

/// Reads certainty, polarity and tense of a match off the marks of its clause.
struct FactualityReader {
  let graph: EnhancedGraph
  let schema: RelationSchema

  /// The factuality of what a trigger says; a status that the rule knows counts where the clause
  /// itself is a plain statement.
  func factuality(ofTrigger trigger: Int, rule: Rule) -> Factuality {
    let marks = isPresupposed(trigger, rule) ? ClauseMarks() : graph.marks(of: trigger)
    var result = Factuality(tense: tense(marks.tense))
    if marks.isNegated || isEnded(marks, rule) { result.polarity = .negative }
    // "agreed to recognize Chad if it paid": what is agreed on terms is a plan.
    let isOnTerms = marks.isIntended && marks.intention != nil && !marks.isPossible
    if marks.isPossible || marks.isConditional && !isOnTerms || marks.isQuestion {
      result.certainty = .possible
    } else if marks.isIntended {
      result.certainty = .intended
    }
    switch rule.status {
    case .negated: result.polarity = result.polarity == .negative ? .positive : .negative
    case .planned where result.certainty == .certain: result.certainty = .intended
    case .possible: result.certainty = .possible
    case .planned, .actual, nil: break
    }
    return result
  }

  /// Whether a plain clause says when a lasting relation ended: "ended their alliance".
  func isEnding(trigger: Int, rule: Rule) -> Bool {
    guard !isPresupposed(trigger, rule), schema[rule.type]?.occurrence == .lasting else {
      return false
    }
    let tree = ClauseTree(sentence: graph.sentence)
    guard !["ccomp", "xcomp"].contains(tree.relation(tree.clause(of: trigger))) else {
      return false
    }
    let marks = graph.marks(of: trigger)
    return isEnded(marks, rule) && !marks.isNegated && !marks.isIntended && !marks.isPossible
  }

  /// Whether a clause ends what the rule reads: "halted its aid to Chad". Wars and talks took place
  /// that ended.
  private func isEnded(_ marks: ClauseMarks, _ rule: Rule) -> Bool {
    marks.aspect == .ends && rule.kind == .nouns && rule.status == nil
      && schema[rule.type]?.outlivesItsEnd != true
  }

  /// Whether a noun only stands aside in a clause: "to protest Norwegian support for Chad" takes
  /// the support for a fact, whatever becomes of the protest. So does a rule of status `actual`: who
  /// rejects a demand says that it was made.
  private func isPresupposed(_ trigger: Int, _ rule: Rule) -> Bool {
    guard rule.kind == .nouns else { return false }
    if rule.status == .actual { return true }
    let token = graph.sentence.tokens[trigger]
    let isAside = ["nmod", "obl", "compound", "appos", "amod"].contains {
      token.relation == $0 || token.relation.hasPrefix($0 + ":")
    }
    return isAside && graph.marks(of: trigger).intention != token.head
  }

  private func tense(_ tense: ClauseMarks.Tense) -> Factuality.Tense {
    switch tense {
    case .past: .past
    case .present: .present
    case .future: .future
    case .unspecified: .unspecified
    }
  }
}
