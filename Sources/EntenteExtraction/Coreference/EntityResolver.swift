import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Decides which entity each name, description and pronoun of a document stands for.
struct EntityResolver {
  let gazetteer: Gazetteer
  let lexicon: MentionLexicon

  /// The sieves in the order in which they decide, the most precise first.
  static let sieves: [any Sieve] = [
    PersonNameSieve(), OrganizationSieve(), AliasSieve(), AcronymSieve(), OfficeSieve(),
    SurnameSieve(), AdministrationSieve(), BareTitleSieve(), EpithetSieve(), MetonymSieve(),
    CoalitionSieve(), ProjectSieve(), ProjectReferenceSieve(), ProjectLinkSieve(), SetSieve(),
    TerritorySieve(), StateDescriptionSieve(), LeaderDescriptionSieve(), PronounSieve(),
    QuotationSieve(),
    PossessedOfficeSieve(),
  ]

  /// The mentions of a document with the entities they stand for.
  func resolve(
    document: Document, sentences: [Sentence], names: [NameMatch], dates: [TimeExpression]
  ) -> ResolvedMentions {
    var resolution = Resolution(
      document: document, sentences: sentences, names: names, dates: dates, gazetteer: gazetteer,
      lexicon: lexicon)
    for sieve in Self.sieves { sieve.apply(to: &resolution) }
    return resolution.resolved()
  }
}
