/// The words of a sentence as the parser's features see them.
package struct ParserInput: Sendable {
  package let forms: [UInt64]
  package let tags: [UInt64]
  package let upos: [UInt64]
  /// For each word and the end, how many commas, other signs and verbs stand before it.
  private let counts: [SIMD4<UInt16>]

  package init(_ words: [WordView], tags: [UInt8], in set: TagSet) {
    forms = words.map(\.form)
    self.tags = tags.map(UInt64.init)
    upos = tags.map { set.universal[Int($0)] }
    var counts: [SIMD4<UInt16>] = [.zero]
    counts.reserveCapacity(words.count + 1)
    var count = SIMD4<UInt16>.zero
    for tag in tags {
      let tag = set.tags[Int(tag)]
      switch tag.upos {
      case "PUNCT": count[tag.xpos == "," ? 0 : 1] &+= 1
      case "VERB": count[2] &+= 1
      case "CCONJ": count[3] &+= 1
      default: break
      }
      counts.append(count)
    }
    self.counts = counts
  }

  /// How many commas, other signs, verbs and conjunctions stand between two words, up to 3 each.
  func signs(from left: Int32, to right: Int32) -> UInt64 {
    guard left >= 0, left + 1 < right, right < counts.count else { return 0xFE }
    let between = counts[Int(right)] &- counts[Int(left) + 1]
    var key: UInt64 = 0
    for index in 0..<4 { key = key << 2 | UInt64(min(between[index], 3)) }
    return key
  }
}
