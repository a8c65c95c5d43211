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
  let founding: FoundingDates
  /// The state whose office a leader is known to hold.
  let homes: [EntityID: EntityID]
  let amounts: [AmountExpression]
  let wars: NamedWars
  let dates: [TimeExpression]

  /// The statements in the order of the text, each once.
  func statements() -> [Statement] {
    var earlier = EarlierMatches()
    let found = sentences.indices.flatMap { index in
      let graph = language.graph(of: sentences[index])
      let matches = RuleSelection.strongest(matcher(graph, index, after: earlier).matches())
      for match in matches { earlier.read(match) }
      return wars(inSentence: index) + statements(of: matches, in: graph, index)
    }
    return found
      + stages.untold(beside: found, sentences: sentences) { life(language.graph(of: $0)) }
  }

  private var stages: ProjectStages {
    ProjectStages(
      words: rules.projectWords, builder: StatementBuilder(document: document, schema: schema),
      mentions: mentions, times: times)
  }

  private func life(_ graph: EnhancedGraph) -> ProjectLife {
    ProjectLife(graph: graph, words: rules.projectWords, lemma: rules.lemma)
  }

  private func wars(inSentence index: Int) -> [Statement] {
    let sentence = sentences[index]
    let builder = StatementBuilder(document: document, schema: schema)
    return wars.namings(in: sentence.bytes).flatMap { war -> [Statement] in
      guard
        let token = sentence.tokens.firstIndex(where: {
          $0.bytes.contains(war.bytes.lowerBound)
        })
      else { return [] }
      let type = war.pattern.type
      let ends = schema.ordered(war.states[0], type, war.states[1])
      let statement = Statement(
        subject: ends.subject, type: type, object: ends.object,
        event: schema[type]?.plover.first,
        evidence: builder.evidence(forBytes: war.bytes, rule: war.pattern.rule))
      // A war that is mentioned was not fought at the time of the narrative.
      let times = times.times(ofTrigger: token, inSentence: index, parties: [])
        .filter { $0.grade != .focus }
      return builder.dated(statement, at: times)
    }
  }

  private func statements(
    of matches: [RuleMatch], in graph: EnhancedGraph, _ index: Int
  ) -> [Statement] {
    guard !matches.isEmpty else { return [] }
    let sentence = sentences[index]
    let parties = finder(graph, index)
    let sums = AmountLinker(sentence: sentence, schema: schema)
      .amounts(for: matches, from: amounts(in: sentence))
    let factuality = FactualityReader(graph: graph, schema: schema)
    let attribution = AttributionReader(graph: graph, parties: parties, text: document.text)
    let builder = StatementBuilder(document: document, schema: schema)
    let times = MatchTimes(times: times, schema: schema, founding: founding)
    let life = life(graph)
    let goods = GoodsReader(graph: graph, words: rules.goods)
    let series = AmountSeries(sentence: sentence, dates: dates(in: sentence))
    return zip(matches, sums).flatMap { match, sums in
      var statement = builder.statement(
        of: match, in: sentence,
        factuality: factuality.factuality(ofTrigger: match.trigger, rule: match.rule),
        attribution: attribution.attribution(ofTrigger: match.trigger))
      statement.arguments = stages.arguments(of: match, by: life)
      if schema[match.rule.type]?.carriesGoods == true {
        statement.arguments += goods.goods(ofTrigger: match.trigger)
          .map { .init(role: GoodsReader.role, text: $0) }
      }
      statement.amounts = sums.map(\.amount).sorted()
      let found = times.times(of: match, in: sentence)
      guard factuality.isEnding(trigger: match.trigger, rule: match.rule),
        found.contains(where: { $0.date != nil })
      else { return builder.dated(statement, at: found, and: series.points(of: sums)) }
      // "They ended their protectorate in 1961": it held until then.
      statement.factuality.polarity = .positive
      return builder.dated(statement, at: found.map(\.asEnd))
    }
  }

  /// Every rule whose trigger stands in a sentence, with what became of it.
  func attempts(inSentence index: Int) -> [RuleAttempt] {
    let graph = language.graph(of: sentences[index])
    let attempts = matcher(graph, index, after: EarlierMatches()).attempts()
    let looksBack = attempts.contains { $0.miss == .object && $0.rule.slots.object?.earlier != nil }
    return looksBack ? matcher(graph, index, after: earlier(than: index)).attempts() : attempts
  }

  /// What the sentences before one said.
  private func earlier(than index: Int) -> EarlierMatches {
    sentences.indices.prefix(index).reduce(into: EarlierMatches()) { earlier, before in
      let graph = language.graph(of: sentences[before])
      for match in matcher(graph, before, after: earlier).matches() { earlier.read(match) }
    }
  }

  /// What tells why a rule gave nothing in a sentence.
  func gapFinder(forSentence index: Int) -> GapFinder {
    let graph = language.graph(of: sentences[index])
    return GapFinder(graph: graph, parties: finder(graph, index), text: document.text)
  }

  private func finder(_ graph: EnhancedGraph, _ index: Int) -> PartyFinder {
    PartyFinder(
      graph: graph, sentence: index, mentions: mentions, actorNouns: rules.actorNouns, homes: homes)
  }

  private func matcher(
    _ graph: EnhancedGraph, _ index: Int, after earlier: EarlierMatches
  ) -> RuleMatcher {
    RuleMatcher(
      rules: rules, schema: schema, graph: graph, parties: finder(graph, index), sentence: index,
      earlier: earlier)
  }

  private func dates(in sentence: Sentence) -> [TimeExpression] {
    dates.filter { sentence.bytes.contains($0.bytes.lowerBound) }
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
