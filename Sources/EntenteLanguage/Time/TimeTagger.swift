public import EntenteData
public import EntenteDocuments

/// Finds time expressions in raw text.
public struct TimeTagger: Sendable {
  /// Loads vocabulary and rules.
  public init(from folder: DataFolder) throws {}

  /// The expressions of a document in the order of the text.
  public func expressions(
    in document: Document, names: [KnownName] = []
  ) -> [TimeExpression] { [] }
}
