import EntenteModel

/// One name of one entity with its conditions, as the index keeps it.
struct NameRecord {
  /// The index of the entry.
  var entry: Int32
  var role: NameRole
  var from: Int32
  var to: Int32
  /// The index of the list of entities of which one must be named; -1 where nothing is asked.
  var requires: Int32
  var isRare: Bool
  var isShared: Bool
  /// Which words must start with a capital, the first word lowest.
  var capitals: UInt32
  /// Whether the text must be in capitals as well: US, not us.
  var isExact: Bool
  /// Whether `the` must stand before it: the North.
  var needsArticle: Bool
  /// Whether it joins another name by a hyphen: Sino-.
  var isPrefix: Bool
}
