public import EntenteModel

/// An edge of the merged graph: the statements that agree on who, what, whom, when and whether.
public struct Relation: Hashable, Sendable {
  /// A content hash of what the statements agree on, the same in every run.
  public var id: String
  /// Who.
  public var subject: EntityID
  /// Did what.
  public var type: RelationType
  /// To whom.
  public var object: EntityID
  /// When; nil where no text says.
  public var date: EDTF?
  /// Whether it happened.
  public var status: RelationStatus
  /// Numbers that belong to it, sorted, each once.
  public var amounts: [Amount]
  /// The words that say it, sorted, at least one.
  public var evidence: [Evidence]
  /// Who says so inside the text, where every statement is attributed to the same speaker.
  public var attribution: Attribution?
  /// A named period where the text gives no figures.
  public var period: String?
  /// The finer PLOVER root.
  public var event: String?
  /// Further participants and details, sorted, each once.
  public var arguments: [Statement.Argument]

  /// Makes a relation and its id.
  public init(
    subject: EntityID,
    type: RelationType,
    object: EntityID,
    date: EDTF? = nil,
    status: RelationStatus = .actual,
    amounts: [Amount] = [],
    evidence: [Evidence] = [],
    attribution: Attribution? = nil,
    period: String? = nil,
    event: String? = nil,
    arguments: [Statement.Argument] = []
  ) {
    id = Self.id(subject, type, object, date, status, period)
    self.subject = subject
    self.type = type
    self.object = object
    self.date = date
    self.status = status
    self.amounts = amounts
    self.evidence = evidence
    self.attribution = attribution
    self.period = period
    self.event = event
    self.arguments = arguments
  }

  /// The id that relations with these values have.
  public static func id(
    _ subject: EntityID,
    _ type: RelationType,
    _ object: EntityID,
    _ date: EDTF?,
    _ status: RelationStatus,
    _ period: String?
  ) -> String {
    var hash = ContentHash()
    hash.combine(subject.rawValue)
    hash.combine(type.rawValue)
    hash.combine(object.rawValue)
    hash.combine(date?.description ?? "")
    hash.combine(status.rawValue)
    hash.combine(period ?? "")
    return "r-" + hash.hexadecimal
  }
}
