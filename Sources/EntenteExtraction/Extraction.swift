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

  /// Makes an extraction.
  public init(
    source: Source,
    entities: [Entity],
    statements: [Statement],
    diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.entities = entities
    self.statements = statements
    self.diagnostics = diagnostics
  }
}
