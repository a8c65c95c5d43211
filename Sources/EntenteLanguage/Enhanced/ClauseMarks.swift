/// What the text says about a clause beside its content: notes of polarity, modality and time.
public struct ClauseMarks: Hashable, Sendable {
  /// When the clause is placed by its verb.
  public enum Tense: String, Hashable, Sendable {
    /// Simple past, perfect.
    case past
    /// Simple or progressive present.
    case present
    /// Will, shall, going to, be to.
    case future
    /// Infinitives, nouns, headlines.
    case unspecified
  }

  /// Where the clause stands in an action's course.
  public enum Aspect: String, Hashable, Sendable {
    /// begin, start, resume, launch.
    case begins
    /// continue, keep, remain.
    case continues
    /// stop, end, cease, halt.
    case ends
  }

  /// Denied: not, never, no, without; or under a verb that denies: fail, refuse, decline.
  public var isNegated = false
  /// May, might, could, possibly, likely, or under a verb of speculation.
  public var isPossible = false
  /// Under a verb or noun of intention, agreement, request or promise: plan to, agree to, urge to.
  public var isIntended = false
  /// In an if or unless clause, or in a clause that depends on one.
  public var isConditional = false
  /// A question.
  public var isQuestion = false
  /// The token of the reporting verb that governs the clause.
  public var reportingVerb: Int?
  /// The token of the verb or noun of intention that governs the clause.
  public var intention: Int?
  /// When.
  public var tense = Tense.unspecified
  /// The aspect, where a word says it.
  public var aspect: Aspect?

  /// Makes marks of a plain statement.
  public init() {}
}
