/// Which tags common words can have: for each word the number of its set of tags.
package struct Lexicon: Sendable {
  /// The keys of the words' forms in order, the upper half of each.
  private let words: [UInt32]
  private let sets: [UInt16]

  package init(_ sets: [UInt32: UInt16]) {
    words = sets.keys.sorted()
    self.sets = words.map { sets[$0] ?? 0 }
  }

  package init(from reader: inout BinaryReader) throws {
    words = try reader.array(of: UInt32.self)
    sets = try reader.array(of: UInt16.self)
    guard words.count == sets.count else { throw reader.error("has a lexicon without its sets") }
  }

  package func write(to writer: inout BinaryWriter) {
    writer.array(words)
    writer.array(sets)
  }

  package static func word(_ form: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: form >> 32) }

  /// The number of a word's set of tags; 0 for words that are not known.
  package func set(of form: UInt64) -> UInt64 {
    let word = Self.word(form)
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] == word ? UInt64(sets[low]) : 0
  }
}
