import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// What the sieves know and decide about one document.
struct Resolution {
  /// A person that the text names.
  struct Person {
    var id: EntityID
    /// Family name in lower case, without marks.
    var surname: String
    /// First name, by which monarchs and Arabic names are called.
    var given: String
    /// Whether an office makes the person a leader.
    var isLeader: Bool
    /// The longest form of the name in the text.
    var name: String
    /// Words that the text sets in capitals to show by which name somebody goes: Francisco MACIAS
    /// NGUEMA.
    var marked: Set<String> = []
  }

  let document: Document
  let sentences: [Sentence]
  let gazetteer: Gazetteer
  let lexicon: MentionLexicon
  let days: ReferenceDays
  let pieces: [NamePieces]
  /// Words of the tokens in lower case.
  let words: [[String]]
  /// The gazetteer's match of each token that is a name.
  let matches: [[NameMatch?]]
  /// Entities that some name of the document stands for without any condition.
  let plainlyNamed: Set<EntityID>

  private(set) var mentions: [Mention] = []
  /// The mentions of each sentence, as they were added.
  private(set) var mentionsOfSentence: [[Int]]
  /// Which tokens are taken, by mentions or by persons that are none.
  private var taken: [[Bool]]
  var entities: [EntityID: Entity] = [:]
  var persons: [EntityID: Person] = [:]
  var offices: [OfficeMention] = []
  /// How often a bare title named an office of a state.
  var bareTitles: [EntityID: Int] = [:]
  /// Offices of which neither the text nor the gazetteer says whose they are.
  var officesWithoutHolder: [(leader: EntityID, office: OfficeReader.Found)] = []
  /// The projects that the text describes, in the order of the text.
  var projects: [Project] = []
  /// The names of persons in the order of the text.
  var runs: [NameRun] = []
  /// What the text quotes, where it says who speaks.
  var quotations: [Quotation] = []

  init(
    document: Document, sentences: [Sentence], names: [NameMatch], dates: [TimeExpression],
    gazetteer: Gazetteer, lexicon: MentionLexicon
  ) {
    self.document = document
    self.sentences = sentences
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    days = ReferenceDays(document: document, sentences: sentences, dates: dates)
    pieces = sentences.map(NamePieces.init)
    words = sentences.map { $0.tokens.map { $0.form.lowercased() } }
    matches = sentences.map { sentence in
      sentence.tokens.map { token in
        token.name.flatMap { $0 < names.count ? names[$0] : nil }
      }
    }
    plainlyNamed = Set(
      names.flatMap(\.parts).flatMap(\.candidates)
        .filter { !$0.isRare && $0.requires.isEmpty && ($0.role == .name || $0.role == .adjective) }
        .map(\.entity))
    mentionsOfSentence = Array(repeating: [], count: sentences.count)
    // Nothing is read outside the article itself.
    taken = sentences.map { Array(repeating: !$0.zone.isRead, count: $0.tokens.count) }
  }

  // MARK: Asking

  func isTaken(_ sentence: Int, _ tokens: Range<Int>) -> Bool {
    taken[sentence][tokens].contains(true)
  }

  func token(_ sentence: Int, _ index: Int) -> Token? {
    let tokens = sentences[sentence].tokens
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The word of a token in lower case; empty beyond the sentence.
  func word(_ sentence: Int, _ index: Int) -> String {
    words[sentence].indices.contains(index) ? words[sentence][index] : ""
  }

  /// Whether a token is a word of a list.
  func isIn(_ list: String, _ sentence: Int, _ token: Int) -> Bool {
    lexicon.contains(word(sentence, token), in: list)
  }

  func bytes(_ sentence: Int, _ tokens: Range<Int>) -> Range<Int> {
    let all = sentences[sentence].tokens
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return all[first].bytes.lowerBound..<all[last].bytes.upperBound
  }

  func text(_ sentence: Int, _ tokens: Range<Int>) -> String {
    document.text[bytes(sentence, tokens)]
  }

  /// The state or organization that a token names.
  func holder(_ sentence: Int, _ token: Int) -> EntityID? {
    for index in mentionsOfSentence[sentence] where mentions[index].tokens.contains(token) {
      return mentions[index].entities.first { $0.kind == .state || $0.kind == .organization }
    }
    return nil
  }

  /// The mention that covers a token.
  func mention(_ sentence: Int, at token: Int) -> Mention? {
    mentionsOfSentence[sentence].lazy.map { mentions[$0] }.first { $0.tokens.contains(token) }
  }

  /// The mentions before a place, nearest first, in the same and a number of earlier sentences.
  func mentions(before sentence: Int, _ token: Int, sentences window: Int) -> [Mention] {
    var found: [Mention] = []
    for number in stride(from: sentence, through: max(0, sentence - window), by: -1) {
      found += mentionsOfSentence[number].map { mentions[$0] }
        .filter { number < sentence || $0.tokens.upperBound <= token }
        .sorted { $0.tokens.lowerBound > $1.tokens.lowerBound }
    }
    return found
  }

  // MARK: Deciding

  /// Adds a mention unless one of its tokens is taken.
  @discardableResult
  mutating func add(
    _ sentence: Int, _ tokens: Range<Int>, head: Int? = nil, _ entities: [EntityID],
    place: EntityID? = nil, form: Mention.Form, sieve: String
  ) -> Bool {
    guard !tokens.isEmpty, !isTaken(sentence, tokens) else { return false }
    for id in entities where self.entities[id] == nil {
      guard let entity = gazetteer.entity(id) else { return false }
      self.entities[id] = entity
    }
    take(sentence, tokens)
    mentionsOfSentence[sentence].append(mentions.count)
    mentions.append(
      Mention(
        sentence: sentence, head: head ?? self.head(sentence, tokens), tokens: tokens,
        bytes: bytes(sentence, tokens), entities: entities, place: place, form: form, sieve: sieve))
    return true
  }

  /// Takes tokens that stand for nothing of a graph, so that no later sieve reads them.
  mutating func take(_ sentence: Int, _ tokens: Range<Int>) {
    for token in tokens { taken[sentence][token] = true }
  }

  /// Gives tokens back that were taken.
  mutating func release(_ sentence: Int, _ tokens: Range<Int>) {
    for token in tokens { taken[sentence][token] = false }
  }

  /// Lets mentions of one entity stand for another.
  mutating func replace(_ old: EntityID, by new: EntityID) {
    for index in mentions.indices {
      mentions[index].entities = mentions[index].entities.map { $0 == old ? new : $0 }
    }
    if let entity = entities.removeValue(forKey: old), entities[new] == nil {
      entities[new] = Entity(id: new, kind: entity.kind, name: persons[new]?.name ?? entity.name)
    }
  }

  /// The token of a range whose head is outside of it; the last where the tree does not tell.
  func head(_ sentence: Int, _ tokens: Range<Int>) -> Int {
    let all = sentences[sentence].tokens
    return tokens.first { !tokens.contains(all[$0].head) } ?? tokens.upperBound - 1
  }

  /// The mentions and entities as the extraction takes them.
  func resolved() -> ResolvedMentions {
    var aliases: [EntityID: Set<String>] = [:]
    for mention in mentions where mention.form != .pronoun && mention.entities.count == 1 {
      aliases[mention.entities[0], default: []].insert(document.text[mention.bytes])
    }
    var named = entities
    for (id, texts) in aliases {
      named[id]?.aliases = texts.filter { $0 != entities[id]?.name }.sorted()
    }
    return ResolvedMentions(
      mentions: mentions, entities: named, offices: offices, quotations: quotations)
  }
}
