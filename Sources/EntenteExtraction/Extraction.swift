public import EntenteModel

/// What was read from one article.
public struct Extraction: Sendable {
  /// The article.
  public var source: Source
  /// The things it names.
  public var entities: [Entity]
  /// What it says of them, in the order of the text.
  public var statements: [Statement]
  /// What was doubtful.
  public var diagnostics: [Diagnostic]
  /// How many sentences were read.
  public var sentences: Int

  /// Makes an extraction.
  public init(
    source: Source,
    entities: [Entity],
    statements: [Statement],
    diagnostics: [Diagnostic] = [],
    sentences: Int = 0
  ) {
    self.sentences = sentences
    self.source = source
    self.entities = entities
    self.statements = statements
    self.diagnostics = diagnostics
  }
}
