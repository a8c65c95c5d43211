public import EntenteData
public import EntenteDocuments
public import EntenteGazetteer
import EntenteLanguage
public import EntenteModel

/// Reads articles: from text to statements, by rules and facts that are data.
///
/// One extractor serves any number of articles on any number of threads; the same article gives the
/// same extraction.
public struct Extractor: Sendable {
  /// The relation types in use.
  public let schema: RelationSchema
  let gazetteer: Gazetteer
  let mentionLexicon: MentionLexicon
  let language: LanguageModel
  let timeTagger: TimeTagger
  let eventTimeWords: EventTimeWords
  let amountTagger: AmountTagger
  let rules: RuleSet
  let plover: PloverCoder
  let namedPeriods: [NamedPeriodPattern]

  /// Loads everything that ships in a data folder, and a user's own gazetteer entries and rules.
  ///
  /// - Throws: `DataError` with file, line and entry or rule.
  public init(
    from folder: DataFolder,
    gazetteer overrides: [GazetteerFile] = [],
    rules more: [(path: String, bytes: [UInt8])] = []
  ) throws {
    schema = try RelationSchema(from: folder)
    gazetteer = try Gazetteer(from: folder, overrides: overrides)
    mentionLexicon = try MentionLexicon(from: folder)
    language = try LanguageModel(from: folder)
    timeTagger = try TimeTagger(from: folder)
    eventTimeWords = try EventTimeWords(from: folder)
    amountTagger = try AmountTagger(from: folder)
    rules = try RuleSet(from: folder, more: more, schema: schema)
    plover = try PloverCoder(from: folder)
    namedPeriods = try NamedPeriodPattern.all(from: folder, schema: schema)
  }

  /// Reads one article; never fails.
  public func extraction(of document: Document) -> Extraction {
    let analysis = DocumentAnalysis(document, with: self)
    let statements = analysis.statements()
    return Extraction(
      source: analysis.document.source,
      entities: EntitySelection.entities(
        of: analysis.mentions, usedBy: statements, in: analysis.document),
      statements: statements,
      diagnostics: analysis.diagnostics,
      sentences: analysis.sentences.count { $0.zone.isRead })
  }
}
