import EntenteData
import EntenteDocuments
import EntenteLanguage
import EntenteModel

extension Document {
  /// A document with one zone a paragraph; paragraphs are divided by line feeds.
  static func of(_ text: String, zone: Zone.Kind = .body) -> Document {
    var zones: [Zone] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty { zones.append(Zone(zone, bytes: start..<start + line.count)) }
      start += line.count + 1
    }
    let source = Source(id: "test", published: nil, publishedBasis: .unknown, sha256: "")
    return Document(source: source, text: SourceText(text), zones: zones)
  }
}

extension KnownName {
  /// The first place of the words in a text; empty where they do not stand in it.
  init(_ words: String, in text: String, kind: Kind) {
    let place = text.firstRange(of: words) ?? text.endIndex..<text.endIndex
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    self.init(
      bytes: start..<start + text.utf8.distance(from: place.lowerBound, to: place.upperBound),
      kind: kind)
  }
}

extension LanguageModel {
  /// The shipped model, read once for all tests.
  static let shipped = Result { try LanguageModel(from: .shipped()) }
}
