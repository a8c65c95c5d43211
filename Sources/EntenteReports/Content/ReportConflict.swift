/// Relations of different sources that do not go together.
public struct ReportConflict: Hashable, Sendable {
  /// One side.
  public struct Side: Hashable, Sendable {
    /// The id of the relation.
    public var relation: String
    /// What it says.
    public var sentence: String
    /// Who says it: titles and dates of the sources.
    public var source: String

    /// Makes a side.
    public init(relation: String, sentence: String, source: String) {
      self.relation = relation
      self.sentence = sentence
      self.source = source
    }
  }

  /// What they differ in.
  public var summary: String
  /// The sides, by date of publication.
  public var sides: [Side]

  /// Makes a conflict.
  public init(summary: String, sides: [Side]) {
    self.summary = summary
    self.sides = sides
  }
}
