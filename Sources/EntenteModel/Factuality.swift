/// Whether something happened, as the text puts it: certainty × polarity × tense, after FactBank
/// (Saurí & Pustejovsky 2009) and ACE 2005.
public struct Factuality: Hashable, Sendable {
  /// How sure the text is.
  public enum Certainty: String, CaseIterable, Hashable, Sendable {
    /// Stated as a fact.
    case certain
    /// Decided, agreed, promised, sought or otherwise intended.
    case intended
    /// Somebody's speculation.
    case possible
  }

  /// Whether it is affirmed or denied.
  public enum Polarity: String, CaseIterable, Hashable, Sendable {
    /// Affirmed.
    case positive
    /// Denied, refused, ended or stated not to have happened.
    case negative
  }

  /// When the text places it.
  public enum Tense: String, CaseIterable, Hashable, Sendable {
    /// Before the time of writing.
    case past
    /// At the time of writing.
    case present
    /// After the time of writing.
    case future
    /// Nothing tells, as in headlines and noun phrases.
    case unspecified
  }

  /// How sure the text is.
  public var certainty: Certainty
  /// Whether it is affirmed or denied.
  public var polarity: Polarity
  /// When the text places it.
  public var tense: Tense

  /// Makes a factuality; without arguments a fact of unspecified tense.
  public init(
    certainty: Certainty = .certain, polarity: Polarity = .positive, tense: Tense = .unspecified
  ) {
    self.certainty = certainty
    self.polarity = polarity
    self.tense = tense
  }

  /// The one word that relations carry: denial wins over doubt, doubt over intention.
  public var status: RelationStatus {
    if polarity == .negative { return .negated }
    switch certainty {
    case .possible: return .possible
    case .intended: return .planned
    case .certain: return tense == .future ? .planned : .actual
    }
  }
}

/// The state of a relation, read off its factuality.
public enum RelationStatus: String, CaseIterable, Hashable, Sendable {
  /// It happened or holds.
  case actual
  /// It is decided, agreed, promised, proposed or sought.
  case planned
  /// Somebody thinks that it may happen.
  case possible
  /// It did not happen, was refused, was ended or is denied.
  case negated
}

extension RelationStatus: Comparable {
  /// Orders as declared: actual first.
  public static func < (left: RelationStatus, right: RelationStatus) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
