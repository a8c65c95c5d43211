public import EntenteModel

/// A stretch of text that says which office somebody holds: "Russian President Vladimir Putin",
/// "Choe Son Hui, foreign minister of North Korea".
public struct OfficeMention: Hashable, Sendable {
  /// Who.
  public var leader: EntityID
  /// The state or organization.
  public var holder: EntityID
  /// The title as the text has it: `First Vice Foreign Minister`.
  public var title: String
  /// What it gives: `leads` or `serves`.
  public var relation: RelationType
  /// Whether the text calls the office past: former, late, ex-.
  public var isFormer: Bool
  /// The index of the sentence in the document.
  public var sentence: Int
  /// The tokens from the first word that says it to the last: state, title and name.
  public var tokens: Range<Int>
  /// The bytes of the document's text.
  public var bytes: Range<Int>
}
