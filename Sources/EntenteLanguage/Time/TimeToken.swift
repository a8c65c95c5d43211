/// A word, number or mark as the time tagger sees it.
struct TimeToken {
  /// The bytes of the document's text.
  var start: Int
  var end: Int
  /// The number it stands for in figures or words; -1 where it is none.
  var number = -1
  /// The entry of the vocabulary; -1 for words that do not matter.
  var word = -1
  /// The set of its `TimeCategory` bits.
  var categories: UInt64 = 0
  /// The number of its sentence in the document.
  var sentence = 0
  /// How deep in round brackets it stands.
  var depth = 0
  /// Whether it stands inside quotation marks.
  var isQuoted = false
  var isCapital = false
  /// Whether nothing stands between it and the token before.
  var isGlued = false
  /// Whether a known name that is no time covers it.
  var isNamed = false

  func has(_ category: TimeCategory) -> Bool { categories & category.bit != 0 }
  func has(any set: UInt64) -> Bool { categories & set != 0 }
}
