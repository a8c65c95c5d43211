/// A table from 64-bit keys to small numbers, with open addressing: the same layout in every run.
struct HashTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(minimumCapacity: Int) {
    var capacity = 16
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: -1, count: capacity)
  }

  /// The value of a key, or -1.
  subscript(key: UInt64) -> Int32 {
    get { values[slot(key)] }
    set {
      if (count + 1) * 2 > keys.count { grow() }
      let place = slot(key)
      if values[place] < 0 { count += 1 }
      keys[place] = key
      values[place] = newValue
    }
  }

  private func slot(_ key: UInt64) -> Int {
    var mixed = key
    mixed = (mixed ^ (mixed >> 32)) &* 0xd6e8_feb8_6659_fd93
    mixed ^= mixed >> 32
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: mixed) & mask
    while values[place] >= 0 && keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: -1, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where value >= 0 {
      let place = slot(key)
      keys[place] = key
      values[place] = value
    }
  }
}
