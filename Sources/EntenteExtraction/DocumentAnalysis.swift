import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// One article with everything that was found in it, step by step: names, dates, amounts,
/// sentences, mentions.
struct DocumentAnalysis {
  let document: Document
  let names: [NameMatch]
  let dates: [TimeExpression]
  let amounts: [AmountExpression]
  let sentences: [Sentence]
  let mentions: ResolvedMentions
  let diagnostics: [Diagnostic]
  private let extractor: Extractor

  init(_ document: Document, with extractor: Extractor) {
    self.extractor = extractor
    names = document.zones.filter(\.kind.isRead).flatMap {
      extractor.gazetteer.matches(in: document.text, range: $0.bytes)
    }
    let known = names.map(KnownName.init)
    let dated = DateReader(gazetteer: extractor.gazetteer, tagger: extractor.timeTagger)
      .dates(in: document, names: names)
    let document = dated.document
    self.document = document
    dates = dated.expressions
    amounts = extractor.amountTagger.amounts(in: document)
    sentences = extractor.language.analyze(
      document, names: known + dates.map(KnownName.init) + amounts.map(KnownName.init))
    mentions = EntityResolver(
      gazetteer: extractor.gazetteer, lexicon: extractor.mentionLexicon
    ).resolve(
      document: document, sentences: sentences, names: names, dates: dates)
    diagnostics = dated.diagnostics
  }

  /// The statements in the order of the text.
  func statements() -> [Statement] {
    let builder = StatementBuilder(document: document, schema: extractor.schema)
    let offices = OfficeStatements(
      builder: builder,
      dates: OfficeDates(
        sentences: sentences, times: times, lexicon: extractor.mentionLexicon)
    ).statements(of: mentions.offices)
    return (offices + reader.statements()).map(extractor.plover.coded)
  }

  /// The tree of a sentence as rules see it.
  func graph(of sentence: Sentence) -> EnhancedGraph { extractor.language.graph(of: sentence) }

  /// Every rule whose trigger stands in a sentence, with what became of it.
  func attempts(inSentence index: Int) -> [RuleAttempt] { reader.attempts(inSentence: index) }

  /// What tells why a rule gave nothing in a sentence.
  func gapFinder(forSentence index: Int) -> GapFinder { reader.gapFinder(forSentence: index) }

  /// What reads the relations; making it looks at the whole article, so make it once for all
  /// sentences.
  var reader: RelationReader {
    let times = times
    return RelationReader(
      rules: extractor.rules, language: extractor.language, schema: extractor.schema,
      document: document, sentences: sentences,
      mentions: mentions, times: times,
      founding: FoundingDates(
        sentences: sentences, mentions: mentions, times: times, words: extractor.eventTimeWords),
      homes: homes, amounts: amounts,
      wars: NamedWars(
        names: names, gazetteer: extractor.gazetteer, patterns: extractor.namedPeriods,
        text: document.text),
      dates: dates)
  }

  private var times: EventTimeResolver {
    EventTimeResolver(
      sentences: sentences, expressions: dates, words: extractor.eventTimeWords,
      headings: document.zones.filter { $0.kind == .heading }.map(\.bytes),
      published: document.source.published)
  }

  /// The state whose office each leader of the article holds: one that the article names, where
  /// there are several; and the state in which each place lies.
  private var homes: [EntityID: EntityID] {
    var homes: [EntityID: EntityID] = [:]
    for id in mentions.entities.keys where id.kind == .leader {
      let states = extractor.gazetteer.offices(of: id).map(\.holder).filter { $0.kind == .state }
      homes[id] = states.last { mentions.entities[$0] != nil } ?? states.last
    }
    for id in mentions.entities.keys where id.kind == .place {
      let states = extractor.gazetteer.states(of: id)
      if states.count == 1, mentions.entities[states[0]] != nil { homes[id] = states[0] }
    }
    // What the text says of somebody's office comes before what is known of it.
    for office in mentions.offices.reversed() where office.holder.kind == .state {
      homes[office.leader] = office.holder
    }
    return homes
  }
}
