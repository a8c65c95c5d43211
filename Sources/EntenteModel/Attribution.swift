/// Who says so inside the text: the speaker and the word that reports it.
public struct Attribution: Hashable, Sendable {
  /// The speaker as the text names it.
  public var speaker: String
  /// The speaker's entity, where it is one.
  public var entity: EntityID?
  /// The reporting word, as a lemma: `say`, `report`, `according to`.
  public var word: String

  /// Makes an attribution.
  public init(speaker: String, entity: EntityID? = nil, word: String) {
    self.speaker = speaker
    self.entity = entity
    self.word = word
  }
}
