/// One assertion by one source: who, did what, to whom, when, how certain, in whose words.
public struct Statement: Hashable, Sendable {
  /// Who.
  public var subject: EntityID
  /// Did what.
  public var type: RelationType
  /// To whom; for symmetric types the larger of the two ids.
  public var object: EntityID
  /// When it happened, held or is planned; nil where the text does not say.
  public var date: EDTF?
  /// A named period, such as `Cold War`, where the text gives no figures.
  public var period: String?
  /// Whether it happened, as the text puts it.
  public var factuality: Factuality
  /// Numbers that belong to it, sorted.
  public var amounts: [Amount]
  /// Who says so inside the text, where it is not the author.
  public var attribution: Attribution?
  /// The finer PLOVER root, such as `CONSULT`.
  public var event: String?
  /// Further participants and details, sorted.
  public var arguments: [Argument]
  /// The words that say it.
  public var evidence: Evidence

  /// Makes a statement.
  public init(
    subject: EntityID,
    type: RelationType,
    object: EntityID,
    date: EDTF? = nil,
    period: String? = nil,
    factuality: Factuality = Factuality(),
    amounts: [Amount] = [],
    attribution: Attribution? = nil,
    event: String? = nil,
    arguments: [Argument] = [],
    evidence: Evidence
  ) {
    self.subject = subject
    self.type = type
    self.object = object
    self.date = date
    self.period = period
    self.factuality = factuality
    self.amounts = amounts
    self.attribution = attribution
    self.event = event
    self.arguments = arguments
    self.evidence = evidence
  }

  /// Shorthand for the status of its factuality.
  public var status: RelationStatus { factuality.status }
}

extension Statement {
  /// A further participant or detail of a statement: the goods of an export, the office of a leader,
  /// the stage of a project.
  public struct Argument: Hashable, Sendable {
    /// What part it plays: `goods`, `office`, `role`, `stage`.
    public var role: String
    /// The words, or a word of the project's own vocabulary for roles and stages.
    public var text: String

    /// Whether readers are shown it beside the relation: goods, stages and parts in a project; an
    /// office stands with its leader, and codes are there for other programs.
    public var isDetail: Bool { Self.detailRoles.contains(role) }

    private static let detailRoles: Set<String> = ["goods", "role", "stage"]

    /// Makes an argument.
    public init(role: String, text: String) {
      self.role = role
      self.text = text
    }
  }
}

extension Statement.Argument: Comparable {
  /// Orders by role, then by text.
  public static func < (left: Self, right: Self) -> Bool {
    (TextOrder(left.role), TextOrder(left.text)) < (TextOrder(right.role), TextOrder(right.text))
  }
}
