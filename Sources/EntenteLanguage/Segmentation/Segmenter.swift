import Algorithms
import EntenteData
import EntenteDocuments

/// Divides a document into sentences of tokens with their places in the text.
struct Segmenter: Sendable {
  private let words: SegmentationWords

  init(from folder: DataFolder) throws {
    words = try SegmentationWords(from: folder)
  }

  /// The sentences of all zones in order; no sentence crosses the border of a zone.
  func sentences(of document: Document, names: [KnownName]) -> [Sentence] {
    let chosen = Self.withoutOverlaps(names)
    var sentences: [Sentence] = []
    for (number, zone) in document.zones.enumerated() {
      let inZone = Self.names(chosen, in: zone.bytes)
      sentences += self.sentences(of: zone, number: number, in: document.text, names: inZone)
    }
    return sentences
  }

  private func sentences(
    of zone: Zone, number: Int, in text: SourceText,
    names: ArraySlice<(bytes: Range<Int>, index: Int)>
  ) -> [Sentence] {
    let window = TextWindow(text.bytes, in: zone.bytes)
    let pieces = Tokenizer.pieces(of: window, names: names, words: words)
    let splitter = SentenceSplitter(window: window, words: words)
    return splitter.sentences(pieces).flatMap(Self.bounded).map { range in
      let tokens = pieces[range].map {
        Token(bytes: $0.bytes, form: window.text($0.scalars), name: $0.name)
      }
      let bytes =
        pieces[range.lowerBound].bytes.lowerBound..<pieces[range.upperBound - 1].bytes.upperBound
      return Sentence(zone: zone.kind, paragraph: number, bytes: bytes, tokens: tokens)
    }
  }

  /// What no stop ends for so long is a list or worse. It is cut, so that the time of a sentence, which
  /// grows with the square of its length, is bounded.
  private static func bounded(_ sentence: Range<Int>) -> [Range<Int>] {
    stride(from: sentence.lowerBound, to: sentence.upperBound, by: longest).map {
      $0..<min($0 + longest, sentence.upperBound)
    }
  }

  /// The most tokens of a sentence.
  private static let longest = 2000

  /// The names in the order of the text; of names that overlap the longest, then the first.
  static func withoutOverlaps(_ names: [KnownName]) -> [(bytes: Range<Int>, index: Int)] {
    let byLength = names.indices.sorted {
      let (left, right) = (names[$0].bytes, names[$1].bytes)
      return (right.count, left.lowerBound, $0) < (left.count, right.lowerBound, $1)
    }
    var taken = RangeSet<Int>()
    var chosen: [(bytes: Range<Int>, index: Int)] = []
    for index in byLength where !names[index].bytes.isEmpty {
      let bytes = names[index].bytes
      // What is taken is as long at least: an overlap has one of the two ends.
      guard !taken.contains(bytes.lowerBound), !taken.contains(bytes.upperBound - 1) else {
        continue
      }
      taken.insert(contentsOf: bytes)
      chosen.append((bytes, index))
    }
    return chosen.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The names that lie wholly in a range; the names must be in order.
  private static func names(
    _ names: [(bytes: Range<Int>, index: Int)], in range: Range<Int>
  ) -> ArraySlice<(bytes: Range<Int>, index: Int)> {
    let start = names.partitioningIndex { $0.bytes.lowerBound >= range.lowerBound }
    return names[start...].prefix { $0.bytes.upperBound <= range.upperBound }
  }
}
