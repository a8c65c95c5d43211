import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// Reads the statements of a document whose names, dates and amounts are known.
struct RelationReader {
  let rules: RuleSet
  let language: LanguageModel
  let schema: RelationSchema
  let document: Document
  let sentences: [Sentence]
  let mentions: ResolvedMentions
  let times: any TriggerTimes
  /// The state whose office a leader is known to hold.
  let homes: [EntityID: EntityID]
  let amounts: [AmountExpression]

  /// The statements in the order of the text, each once.
  func statements() -> [Statement] {
    sentences.indices.flatMap(statements)
  }

  private func statements(inSentence index: Int) -> [Statement] {
    let sentence = sentences[index]
    let graph = language.graph(of: sentence)
    let parties = finder(graph, index)
    let matches = RuleSelection.strongest(matcher(graph, parties, index).matches())
    let sums = AmountLinker(sentence: sentence, schema: schema)
      .amounts(for: matches, from: amounts(in: sentence))
    let factuality = FactualityReader(graph: graph)
    let attribution = AttributionReader(graph: graph, parties: parties, text: document.text)
    let builder = StatementBuilder(document: document, schema: schema)
    return zip(matches, sums).flatMap { match, sums in
      var statement = builder.statement(
        of: match, in: sentence,
        factuality: factuality.factuality(ofTrigger: match.trigger, rule: match.rule),
        attribution: attribution.attribution(ofTrigger: match.trigger))
      statement.amounts = sums.sorted()
      let found = times.times(
        ofTrigger: match.trigger, inSentence: index,
        parties: [match.subject.tokens.lowerBound, match.object.tokens.lowerBound])
      return builder.dated(statement, at: found)
    }
  }

  /// Every rule whose trigger stands in a sentence, with what became of it.
  func attempts(inSentence index: Int) -> [RuleAttempt] {
    let graph = language.graph(of: sentences[index])
    return matcher(graph, finder(graph, index), index).attempts()
  }

  private func finder(_ graph: EnhancedGraph, _ index: Int) -> PartyFinder {
    PartyFinder(
      graph: graph, sentence: index, mentions: mentions, actorNouns: rules.actorNouns, homes: homes)
  }

  private func matcher(
    _ graph: EnhancedGraph, _ parties: PartyFinder, _ index: Int
  ) -> RuleMatcher {
    RuleMatcher(
      rules: rules, schema: schema, graph: graph, parties: parties, sentence: index)
  }

  private func amounts(in sentence: Sentence) -> [AmountExpression] {
    amounts.filter { sentence.bytes.contains($0.bytes.lowerBound) }
  }
}

/// Tells when what a trigger says took place.
protocol TriggerTimes {
  /// The times of a trigger; none where the text does not say.
  ///
  /// - Parameters:
  ///   - token: the trigger.
  ///   - inSentence: the number of its sentence.
  ///   - parties: the tokens that name the parties, which tell joined dates apart.
  /// - Returns: each time, with the words that say it.
  func times(ofTrigger token: Int, inSentence: Int, parties: [Int]) -> [EventTime]
}
