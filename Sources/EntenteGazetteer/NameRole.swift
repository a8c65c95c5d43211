/// What a name is for the entity it stands for.
public enum NameRole: String, CaseIterable, Hashable, Sendable {
  /// A name of its own: North Korea, DPRK, Kim Jong Un.
  case name
  /// An adjective: North Korean, Sino-.
  case adjective
  /// A word for its people: a Russian, Russians.
  case demonym
  /// A capital or seat that stands for the government: Pyongyang, the Kremlin.
  case metonym
  /// The family name of a leader alone: Putin, Kim.
  case surname
}
