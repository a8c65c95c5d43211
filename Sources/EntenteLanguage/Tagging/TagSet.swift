/// The tags a word may get: pairs of a universal and a Penn Treebank tag, with fixed numbers.
package struct TagSet: Sendable {
  /// A tag, as in `VERB` with `VBD`.
  package struct Tag: Hashable, Sendable {
    package let upos: String
    package let xpos: String

    package init(upos: String, xpos: String) {
      self.upos = upos
      self.xpos = xpos
    }
  }

  package let tags: [Tag]
  private let numbers: [Tag: Int]
  /// The number of each tag's universal part, for features.
  package let universal: [UInt64]
  /// Whether each tag is one of verbs and auxiliaries.
  package let isVerbal: [Bool]

  package init(_ tags: [Tag]) {
    self.tags = tags
    numbers = Dictionary(tags.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    universal = tags.map { FeatureKey.of($0.upos.utf8) }
    isVerbal = tags.map { $0.upos == "VERB" || $0.upos == "AUX" }
  }

  package init(from reader: inout BinaryReader) throws {
    let tags = try reader.strings().map { text in
      let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw reader.error("has the tag `\(text)`") }
      return Tag(upos: parts[0], xpos: parts[1])
    }
    guard (1...255).contains(tags.count) else { throw reader.error("has \(tags.count) tags") }
    self.init(tags)
  }

  package func write(to writer: inout BinaryWriter) {
    writer.strings(tags.map { "\($0.upos)|\($0.xpos)" })
  }

  /// A number that tells sets of tags apart; weights of a parser fit one set only.
  package var checksum: UInt32 {
    let names = tags.flatMap { Array("\($0.upos)|\($0.xpos)\n".utf8) }
    return UInt32(truncatingIfNeeded: FeatureKey.of(names))
  }

  package func number(_ upos: String, _ xpos: String) -> Int? {
    numbers[Tag(upos: upos, xpos: xpos)]
  }
}
