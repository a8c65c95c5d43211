import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// Says what stands where a rule looked for a party and found none.
struct GapFinder {
  let graph: EnhancedGraph
  let parties: PartyFinder
  let text: SourceText

  /// Why a rule gave nothing, with the words that stand for nobody; nil where it matched.
  func gap(of attempt: RuleAttempt) -> (gap: Coverage.Gap, words: String)? {
    let slots = attempt.rule.slots
    switch attempt.miss {
    case nil: return nil
    case .condition: return (.excluded, "")
    case .kinds: return (.kinds, "")
    case .subject: return gap(at: slots.subject ?? slots.both, from: attempt.trigger)
    case .object: return gap(at: slots.object ?? slots.both, from: attempt.trigger)
    }
  }

  private func gap(at path: RulePath?, from trigger: Int) -> (Coverage.Gap, String) {
    guard let path else { return (.unsaid, "") }
    let reached = PathWalker(graph: graph).reachable(from: trigger, by: path).flatMap(\.self)
    let open = reached.filter { parties.parties(at: $0).isEmpty }
    guard let first = open.first else { return (reached.isEmpty ? .unsaid : .kinds, "") }
    if let name = open.first(where: isName) { return (.unknownName, words(around: name)) }
    if let pronoun = open.first(where: isPronoun) {
      return (.openReference, graph.sentence.tokens[pronoun].form)
    }
    return (.noParty, graph.sentence.tokens[first].form)
  }

  /// Whether a token is a name that is neither known nor a date or an amount.
  private func isName(_ token: Int) -> Bool {
    let token = graph.sentence.tokens[token]
    return token.upos == "PROPN" && token.name == nil
  }

  private func isPronoun(_ token: Int) -> Bool { graph.sentence.tokens[token].upos == "PRON" }

  /// The whole name of which a token is part.
  private func words(around token: Int) -> String {
    let tokens = graph.sentence.tokens
    var (first, last) = (token, token)
    while first > 0, isName(first - 1) { first -= 1 }
    while last + 1 < tokens.count, isName(last + 1) { last += 1 }
    return text[tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound]
  }
}
