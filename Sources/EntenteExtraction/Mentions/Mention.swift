public import EntenteModel

/// A piece of text that stands for an entity, or for several at once.
public struct Mention: Hashable, Sendable {
  /// How the text refers.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// A name: North Korea, Putin, Pyongyang for its state.
    case name
    /// An adjective: North Korean troops.
    case adjective
    /// A description: the regime, the North Korean leader, a natural gas pipeline.
    case nominal
    /// A pronoun: it, its, he, which.
    case pronoun
  }

  /// The index of the sentence in the document.
  public var sentence: Int
  /// The index in the sentence of the token that joins the mention to the rest of the tree. Of a
  /// name with a title it is the head of both, so it may stand before `tokens`: "President Putin".
  public var head: Int
  /// The tokens of the sentence that it covers.
  public var tokens: Range<Int>
  /// The bytes of the document's text.
  public var bytes: Range<Int>
  /// The entities it stands for: one, or all of "the two countries"; empty while unresolved.
  public var entities: [EntityID]
  /// The place that a capital or city names, where the text may mean the place itself.
  public var place: EntityID?
  /// How the text refers.
  public var form: Form
  /// The sieve that decided, such as `alias`, `metonym`, `surname`, `pronoun`.
  public var sieve: String

  /// Makes a mention.
  public init(
    sentence: Int,
    head: Int,
    tokens: Range<Int>,
    bytes: Range<Int>,
    entities: [EntityID] = [],
    place: EntityID? = nil,
    form: Form,
    sieve: String
  ) {
    self.sentence = sentence
    self.head = head
    self.tokens = tokens
    self.bytes = bytes
    self.entities = entities
    self.place = place
    self.form = form
    self.sieve = sieve
  }
}
