/// One line of text in a picture.
public struct LabelLine: Hashable, Sendable {
  /// How a stretch of a line looks.
  public enum Tone: Hashable, Sendable {
    /// As text of its place.
    case plain
    /// Less important.
    case muted
    /// In the colour of the relation's family.
    case family
  }

  /// A stretch of a line that looks alike.
  public struct Run: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Its colour.
    public var tone: Tone
    /// The family whose colour it takes, where the line around it stands for several.
    public var family: String?
    /// Whether it is set in bold.
    public var isBold: Bool
    /// Whether it is crossed out: what did not happen.
    public var isStruck: Bool

    /// Makes a run.
    public init(
      _ text: String, tone: Tone = .plain, isBold: Bool = false, isStruck: Bool = false
    ) {
      self.text = text
      self.tone = tone
      self.isBold = isBold
      self.isStruck = isStruck
    }
  }

  /// What stands in place of a date that no text gives.
  static let undated = Run("n.d.", tone: .muted)

  /// The stretches in reading order.
  public var runs: [Run]

  /// Makes a line.
  public init(_ runs: [Run]) { self.runs = runs }

  /// The words without their looks.
  public var text: String { runs.map(\.text).joined() }
}
