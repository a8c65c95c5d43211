extension Array {
  /// Sorted by a key that is made once for each element. Elements as large as relations are moved
  /// once, not at every step of the sort.
  func sorted<Key: Comparable>(byKey key: (Element) -> Key) -> [Element] {
    let keys = map(key)
    guard !zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) else { return self }
    return indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}
