public import EntenteModel

extension Gazetteer {
  /// The leaders whose names may be other spellings of a name, by id; the exact name need not be
  /// known.
  public func leaders(soundingLike name: String) -> [EntityID] {
    var found: Set<EntityID> = []
    for entry in leadersByKey[NameKey.key(name)] ?? [] { found.insert(ids[entry]) }
    if let pinyin = ChineseNameKey.pinyin(ofWadeGiles: name) {
      for entry in leadersByKey[NameKey.key(pinyin)] ?? [] { found.insert(ids[entry]) }
    }
    if let korean = KoreanNameKey(name) {
      for (entry, key) in koreanLeaders where key.agrees(with: korean) { found.insert(ids[entry]) }
    }
    return found.sorted()
  }

  /// Whether a word is the given name of somebody in the gazetteer.
  public func isGivenName(_ word: String) -> Bool {
    givenNames.contains(NameKey.folded(word))
  }
}
