/// The features that a tag is chosen by: the words around, parts of the word, the lexicon's tags
/// of the words around, the two tags before, and the last verb before.
package enum TaggerFeatures {
  package static let count = 50

  private static let outside: UInt64 = 0x0D15
  private static let outsideTag: UInt64 = 0xFE

  /// Writes the keys of the word at an index into `keys`, which must have `count` places.
  package static func collect(
    _ words: [WordView], _ index: Int, tags: [UInt8], in set: TagSet, into keys: inout [UInt64]
  ) {
    func form(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place].form : outside
    }
    func ambiguity(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place].ambiguity : outside
    }
    func suffix(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place].suffixes.2 : outside
    }
    let word = words[index]
    let t1 = index > 0 ? UInt64(tags[index - 1]) : outsideTag
    let t2 = index > 1 ? UInt64(tags[index - 2]) : outsideTag
    let w0 = word.form
    let (w1, w2, v1, v2) = (form(1), form(2), form(-1), form(-2))
    let (a0, a1, a2, b1) = (word.ambiguity, ambiguity(1), ambiguity(2), ambiguity(-1))
    let shape = word.shape | (index == 0 ? 128 : 0)
    let shapeAfter = index + 1 < words.count ? words[index + 1].shape : outside
    let shapeBefore = index > 0 ? words[index - 1].shape | (index == 1 ? 128 : 0) : outside

    keys[0] = FeatureKey.of(0, 0)
    keys[1] = FeatureKey.of(1, w0)
    keys[2] = FeatureKey.of(2, v1)
    keys[3] = FeatureKey.of(3, w1)
    keys[4] = FeatureKey.of(4, v2)
    keys[5] = FeatureKey.of(5, w2)
    keys[6] = FeatureKey.of(6, word.suffixes.0)
    keys[7] = FeatureKey.of(7, word.suffixes.1)
    keys[8] = FeatureKey.of(8, word.suffixes.2)
    keys[9] = FeatureKey.of(9, word.suffixes.3)
    keys[10] = FeatureKey.of(10, word.prefixes.0)
    keys[11] = FeatureKey.of(11, word.prefixes.1)
    keys[12] = FeatureKey.of(12, word.prefixes.2)
    keys[13] = FeatureKey.of(13, shape)
    keys[14] = FeatureKey.of(14, t1)
    keys[15] = FeatureKey.of(15, t2)
    keys[16] = FeatureKey.of(16, t1, t2)
    keys[17] = FeatureKey.of(17, t1, w0)
    keys[18] = FeatureKey.of(18, t1, word.suffixes.2)
    keys[19] = FeatureKey.of(19, suffix(-1))
    keys[20] = FeatureKey.of(20, suffix(1))
    keys[21] = FeatureKey.of(21, a0)
    keys[22] = FeatureKey.of(22, a1)
    keys[23] = FeatureKey.of(23, a2)
    keys[24] = FeatureKey.of(24, t1, a0)
    keys[25] = FeatureKey.of(25, t1, t2, a0)
    keys[26] = FeatureKey.of(26, a0, a1)
    keys[27] = FeatureKey.of(27, t1, a0, a1)
    keys[28] = FeatureKey.of(28, a0, a1, a2)
    keys[29] = FeatureKey.of(29, w0, w1)
    keys[30] = FeatureKey.of(30, v1, w0)
    keys[31] = FeatureKey.of(31, w0, a1)
    keys[32] = FeatureKey.of(32, b1, a0, a1)
    keys[33] = FeatureKey.of(33, word.suffixes.2, a1)
    keys[34] = FeatureKey.of(34, shape, word.suffixes.1)
    keys[35] = FeatureKey.of(35, shape, a0)
    keys[36] = FeatureKey.of(36, shape, shapeAfter)
    keys[37] = FeatureKey.of(37, shape, shapeBefore)
    keys[38] = FeatureKey.of(38, v1, w0, w1)
    keys[39] = FeatureKey.of(39, t1, w1)
    keys[40] = FeatureKey.of(40, t1, t2, w0)
    keys[41] = FeatureKey.of(41, v1, a0, w1)
    keys[42] = FeatureKey.of(42, t1, shape)
    keys[43] = FeatureKey.of(43, v2, v1)

    // A participle follows an auxiliary, however far; a clause without a verb still wants one.
    var verb = index - 1
    while verb >= 0, !set.isVerbal[Int(tags[verb])] { verb -= 1 }
    let verbTag = verb >= 0 ? UInt64(tags[verb]) : outsideTag
    let verbForm = verb >= 0 ? words[verb].form : outside
    let distance = UInt64(min(index - verb, 6))
    keys[44] = FeatureKey.of(44, verbTag, word.suffixes.1)
    keys[45] = FeatureKey.of(45, verbTag, a0)
    keys[46] = FeatureKey.of(46, verbForm, word.suffixes.1)
    keys[47] = FeatureKey.of(47, verbTag, distance, a0)
    keys[48] = FeatureKey.of(48, verbTag, t1, a0)
    keys[49] = FeatureKey.of(49, verbTag, word.suffixes.1, a1)
  }
}
