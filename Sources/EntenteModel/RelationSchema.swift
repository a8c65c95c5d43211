/// The relation types that there are, with what each may join.
public struct RelationSchema: Sendable {
  /// How often a relation can hold between the same two: what comparing needs to tell another
  /// occasion from another date.
  public enum Occurrence: String, CaseIterable, Hashable, Sendable {
    /// Once: two dates of it contradict each other, such as those of an independence.
    case once
    /// Again and again: two dates are two occasions, such as those of meetings.
    case repeated
    /// Over a time: two dates are two looks at one state of affairs, such as trade.
    case lasting
  }

  /// One row of the schema.
  public struct Definition: Hashable, Sendable {
    /// The word.
    public var type: RelationType
    /// The family it belongs to, such as `diplomacy`; families share a colour in pictures.
    public var family: String
    /// Whether subject and object may change places; then the subject is the smaller id.
    public var isSymmetric: Bool
    /// Kinds that the subject may have.
    public var subjects: Set<EntityKind>
    /// Kinds that the object may have.
    public var objects: Set<EntityKind>
    /// Root classes of the PLOVER event ontology that the type is written as, main one first.
    public var plover: [String]
    /// How the relation reads in a sentence between its two names, such as `met`.
    public var phrase: String
    /// Whether sums, shares and head counts belong to it, as to trade and aid.
    public var carriesAmounts: Bool
    /// Whether goods belong to it, as to exports and aid.
    public var carriesGoods: Bool
    /// How often it can hold between the same two.
    public var occurrence: Occurrence
    /// Whether it cannot hold the other way round at the same time: a debtor is not the creditor.
    public var isOneWay: Bool
    /// Whether it took place even where the text says that it was ended: a war, a meeting.
    public var outlivesItsEnd: Bool
    /// Whether it holds without a date, whatever else is told: kinship.
    public var isTimeless: Bool

    /// Makes a definition.
    public init(
      type: RelationType,
      family: String,
      isSymmetric: Bool,
      subjects: Set<EntityKind>,
      objects: Set<EntityKind>,
      plover: [String],
      phrase: String,
      carriesAmounts: Bool = false,
      carriesGoods: Bool = false,
      occurrence: Occurrence = .repeated,
      isOneWay: Bool = false,
      outlivesItsEnd: Bool = false,
      isTimeless: Bool = false
    ) {
      self.type = type
      self.family = family
      self.isSymmetric = isSymmetric
      self.subjects = subjects
      self.objects = objects
      self.plover = plover
      self.phrase = phrase
      self.occurrence = occurrence
      self.isOneWay = isOneWay
      self.carriesAmounts = carriesAmounts
      self.carriesGoods = carriesGoods
      self.outlivesItsEnd = outlivesItsEnd
      self.isTimeless = isTimeless
    }
  }

  /// All definitions in the order of the data, families together.
  public let definitions: [Definition]
  private let index: [RelationType: Int]

  /// Makes a schema; of two rows with one type the first counts.
  public init(_ definitions: [Definition]) {
    self.definitions = definitions
    index = Dictionary(
      definitions.enumerated().map { ($1.type, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The definition of a type, or nil for a word that the schema does not have.
  public subscript(type: RelationType) -> Definition? {
    index[type].map { definitions[$0] }
  }

  /// The kinds that may stand at either end of a type; of a symmetric one, at both.
  public func ends(of type: RelationType) -> (subject: Set<EntityKind>, object: Set<EntityKind>) {
    guard let row = self[type] else { return ([], []) }
    guard row.isSymmetric else { return (row.subjects, row.objects) }
    let either = row.subjects.union(row.objects)
    return (either, either)
  }

  /// Families in the order of the data, each once.
  public var families: [String] {
    var seen: Set<String> = []
    return definitions.map(\.family).filter { seen.insert($0).inserted }
  }

  /// Subject and object in the order that the type asks for: a symmetric relation starts at the
  /// smaller id.
  public func ordered(
    _ subject: EntityID, _ type: RelationType, _ object: EntityID
  ) -> (subject: EntityID, object: EntityID) {
    guard self[type]?.isSymmetric == true, object < subject else { return (subject, object) }
    return (object, subject)
  }

  /// Whether the type may join these kinds; symmetric types in either order.
  public func allows(_ subject: EntityKind, _ type: RelationType, _ object: EntityKind) -> Bool {
    guard let row = self[type] else { return false }
    if row.subjects.contains(subject) && row.objects.contains(object) { return true }
    return row.isSymmetric && row.subjects.contains(object) && row.objects.contains(subject)
  }
}
