public import EntenteModel

/// A rule that reads statements off the enhanced graph: a trigger and the ways to its parties.
public struct Rule: Hashable, Sendable {
  /// The part of speech of a trigger.
  public enum TriggerKind: String, CaseIterable, Hashable, Sendable {
    /// A verb.
    case verbs
    /// A noun that names an event or a state of affairs.
    case nouns
    /// A noun that names a party of the relation: ally, patron.
    case roles
    /// An adjective or participle.
    case adjectives
    /// The head of a mention of an entity of these kinds: `project`.
    case mentions
  }

  /// Family and name, such as `debt.forgive`; stands in every piece of evidence.
  public var name: String
  /// What the statements say.
  public var type: RelationType
  /// The part of speech of the triggers.
  public var kind: TriggerKind
  /// Lemmas that evoke the relation; a second word is a particle: `write off`.
  public var triggers: [String]
  /// Of two rules on one trigger and pair the higher one counts.
  public var priority: Int
  /// The ways to the parties.
  var slots: Slots
  /// Kinds that the subject may have, where the rule is narrower than its type; empty for any.
  var subjectKinds: Set<EntityKind>
  /// Kinds that the object may have, where the rule is narrower than its type; empty for any.
  var objectKinds: Set<EntityKind>
  /// Whether a leader does it to another state than the own: nobody visits home.
  var isAbroad: Bool
  /// What must be found on the way, or must not.
  var conditions: [Condition]
  /// The status that the rule itself knows: an invitation is of a planned visit.
  public var status: RelationStatus?
  /// The finer PLOVER root.
  public var event: String?
  /// Sentences with the triples they give.
  public var examples: [RuleExample]
  /// Sentences that give nothing of the rule's type.
  public var counterexamples: [String]

  /// The ways from the trigger to the parties.
  struct Slots: Hashable, Sendable {
    /// Who.
    var subject: RulePath?
    /// To whom.
    var object: RulePath?
    /// Parties on an equal footing: every pair of them.
    var both: RulePath?
  }

  /// A test on what a path reaches.
  struct Condition: Hashable, Sendable {
    var path: RulePath
    /// Whether reaching something fulfils the condition, or spoils it.
    var isWanted: Bool
  }
}

/// A sentence in the project's own words and what it must give: `RU visits KP planned 2014`.
public struct RuleExample: Hashable, Sendable {
  /// The sentence.
  public var text: String
  /// Triples, each with status and date where they matter.
  public var triples: [String]
}
