public import EntenteData
public import EntenteDocuments

/// Everything that is known about English: how words and sentences end, and the weights that tag
/// and parse them.
public struct LanguageModel: Sendable {
  private let segmenter: Segmenter

  /// Reads the word lists and weights of a data folder.
  ///
  /// - Throws: `DataError` with the path where something is missing or broken.
  public init(from folder: DataFolder) throws {
    segmenter = try Segmenter(from: folder)
  }

  /// The sentences of all zones of a document, in order.
  ///
  /// Each name that the caller has found in the text becomes one token; of names that overlap the
  /// longest is taken, and names that cross the border of a zone are ignored.
  public func analyze(_ document: Document, names: [KnownName] = []) -> [Sentence] {
    segmenter.sentences(of: document, names: names)
  }
}
