/// What was read of an article and what was not: silence of a graph is silence of its sources only
/// where they were read.
public struct Coverage: Hashable, Sendable {
  /// Why a word of a rule gave no statement, what a user can mend first.
  public enum Gap: String, CaseIterable, Hashable, Sendable {
    /// A name stands where a party is looked for that the gazetteer and the text tell nothing of.
    case unknownName = "unknown-name"
    /// A pronoun stands there of which the text does not say whom it means.
    case openReference = "open-reference"
    /// Parties stand there that the relation does not join, or only one.
    case kinds
    /// What stands there is no state, leader, project or organization.
    case noParty = "no-party"
    /// Nothing stands there.
    case unsaid
    /// The rule says itself that it does not mean this use of the word.
    case excluded
  }

  /// A sentence with a word of a rule that gave no statement.
  public struct Missed: Hashable, Sendable {
    /// Where it stands in the source's text.
    public var span: TextSpan
    /// The sentence.
    public var text: String
    /// The rule that came nearest.
    public var rule: String
    /// The word that evokes the relation.
    public var trigger: String
    /// What was missing.
    public var gap: Gap
    /// The words that stand for nothing; empty where none do.
    public var words: String

    /// Makes a record.
    public init(
      span: TextSpan, text: String, rule: String, trigger: String, gap: Gap, words: String = ""
    ) {
      self.span = span
      self.text = text
      self.rule = rule
      self.trigger = trigger
      self.gap = gap
      self.words = words
    }
  }

  /// Words of the text and where they stand.
  public struct Passage: Hashable, Sendable {
    /// Where in the source's text.
    public var span: TextSpan
    /// The text of that span.
    public var text: String

    /// Makes a passage.
    public init(span: TextSpan, text: String) {
      self.span = span
      self.text = text
    }
  }

  /// The id of the source.
  public var source: String
  /// How many sentences were read.
  public var sentences: Int
  /// How many of them gave a statement.
  public var stated: Int
  /// Those that gave none although a word of a rule stands in them, in the order of the text.
  public var missed: [Missed]
  /// Those that name two parties or more, but have no word that a rule knows.
  public var unworded: [Passage]
  /// How many statements were made.
  public var statements: Int
  /// How many of them have neither date nor period.
  public var undated: Int
  /// How many time expressions stand in the text.
  public var dates: Int
  /// Those that nothing anchors, in the order of the text.
  public var openDates: [Passage]

  /// Makes a record.
  public init(
    source: String, sentences: Int = 0, stated: Int = 0, missed: [Missed] = [],
    unworded: [Passage] = [], statements: Int = 0, undated: Int = 0, dates: Int = 0,
    openDates: [Passage] = []
  ) {
    self.source = source
    self.sentences = sentences
    self.stated = stated
    self.missed = missed
    self.unworded = unworded
    self.statements = statements
    self.undated = undated
    self.dates = dates
    self.openDates = openDates
  }

  /// How many sentences missed a statement for each reason.
  public var gaps: [Gap: Int] {
    Dictionary(missed.map { ($0.gap, 1) }, uniquingKeysWith: +)
  }

  /// The names that stand for nothing known where a party is looked for, each once, those that
  /// stand there most often first.
  public var unknownNames: [String] {
    let names = missed.filter { $0.gap == .unknownName }.map { TextOrder($0.words) }
    return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key.text)
  }
}

extension Coverage {
  /// Adds the figures of another article.
  public mutating func add(_ other: Coverage) {
    sentences += other.sentences
    stated += other.stated
    missed += other.missed
    unworded += other.unworded
    statements += other.statements
    undated += other.undated
    dates += other.dates
    openDates += other.openDates
  }
}

extension Coverage.Gap {
  /// What it tells a reader.
  public var meaning: String {
    switch self {
    case .unknownName: "a name stands there that is not known"
    case .openReference: "a pronoun stands there that may mean several or none"
    case .kinds: "the relation does not join those who stand there"
    case .noParty: "what stands there is no state, leader, project or organization"
    case .unsaid: "the sentence does not say who or whom"
    case .excluded: "the word is used in another sense"
    }
  }
}
