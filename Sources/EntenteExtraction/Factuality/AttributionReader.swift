import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// Finds who says so: the subject of the reporting verb that governs a clause, or whom the text
/// quotes.
struct AttributionReader {
  let graph: EnhancedGraph
  let parties: PartyFinder
  let text: SourceText

  /// The attribution of the clause of a trigger; nil where the author speaks.
  func attribution(ofTrigger trigger: Int) -> Attribution? {
    governing(trigger) ?? quoted(trigger)
  }

  /// The speaker of the quotation in which a trigger stands.
  private func quoted(_ trigger: Int) -> Attribution? {
    let start = graph.sentence.tokens[trigger].bytes.lowerBound
    return parties.mentions.quotation(at: start)?.attribution
  }

  /// The speaker of the clause that a trigger depends on.
  private func governing(_ trigger: Int) -> Attribution? {
    guard let verb = graph.marks(of: trigger).reportingVerb,
      let speaker = graph.edges(from: verb).first(where: {
        $0.label == "agent" || $0.label == "nsubj"
      })?.target
    else { return nil }
    let tokens = graph.sentence.tokens
    return Attribution(
      speaker: phrase(of: speaker),
      entity: parties.parties(at: speaker).first?.entity,
      word: tokens[verb].lemma)
  }

  /// The noun with what stands before it: "a senior official".
  private func phrase(of token: Int) -> String {
    let tokens = graph.sentence.tokens
    let before = graph.edges(from: token)
      .filter { $0.target < token && ["amod", "compound", "nmod:poss", "det"].contains($0.label) }
      .map(\.target)
    let first = before.filter { tokens[$0].upos != "DET" }.min() ?? token
    return text[tokens[first].bytes.lowerBound..<tokens[token].bytes.upperBound]
  }
}
