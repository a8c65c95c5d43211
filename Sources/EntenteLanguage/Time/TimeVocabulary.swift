import EntenteData

/// The words that the tagger knows: all of `dates/words.tsv` and all that patterns name literally.
struct TimeVocabulary: Sendable {
  struct Entry: Sendable {
    var bytes: [UInt8]
    var categories: UInt64 = 0
    var values: [(category: TimeCategory, value: Int)] = []
  }

  private(set) var entries: [Entry] = []
  /// Entry numbers by hash, -1 where free; its size is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  init() {}

  /// Reads the table of words.
  ///
  /// - Throws: `DataError` with path and line for an unknown category or a value that is no number.
  init(table: DataTable) throws {
    for row in table.rows {
      guard let category = TimeCategory(name: row["category"]) else {
        throw table.error(row, entry: row["word"], "`\(row["category"])` is no category")
      }
      guard let value = Int(row["value"]) else {
        throw table.error(row, entry: row["word"], "`\(row["value"])` is no number")
      }
      let index = insert(Array(row["word"].utf8))
      entries[index].categories |= category.bit
      entries[index].values.append((category, value))
    }
  }

  /// The number of a word in lower case, which is added where it is new.
  mutating func insert(_ word: [UInt8]) -> Int {
    let known = find(word[...], hash: Self.hash(word))
    if known >= 0 { return known }
    entries.append(Entry(bytes: word))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
    return entries.count - 1
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: Self.hash(entries[index].bytes)) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  /// The number of the word with these bytes in lower case, or -1.
  func find(_ word: ArraySlice<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(entries[index].bytes, word) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private func matches(_ entry: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard entry.count == word.count else { return false }
    var at = word.startIndex
    for byte in entry {
      if byte != Self.lowercase(word[at]) { return false }
      at += 1
    }
    return true
  }

  /// The value of a word in one of its categories.
  func value(of word: Int, as category: TimeCategory) -> Int? {
    guard word >= 0 else { return nil }
    return entries[word].values.first { $0.category == category }?.value
  }

  /// FNV-1a, the start and one step.
  static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(lowercase(byte))) &* 0x100_0000_01b3
  }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(hashStart) { hash($0, $1) }
  }

  /// A to Z in lower case, all else as it is.
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
