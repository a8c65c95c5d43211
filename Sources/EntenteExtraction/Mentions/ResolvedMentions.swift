public import EntenteModel

/// All mentions of a document, with the entities they were resolved to.
public struct ResolvedMentions: Sendable {
  /// The mentions in the order of the text.
  public let mentions: [Mention]
  /// The entities by id, known ones and those found in the text alone.
  public let entities: [EntityID: Entity]
  /// The offices that the text gives to leaders, in the order of the text.
  public let offices: [OfficeMention]
  /// What the text quotes, where it says who speaks, in the order of the text.
  public let quotations: [Quotation]
  private let byHead: [Place: Int]

  private struct Place: Hashable {
    var sentence: Int
    var token: Int
  }

  /// Makes the index; of two mentions with one head the longer counts.
  public init(
    mentions: [Mention], entities: [EntityID: Entity], offices: [OfficeMention] = [],
    quotations: [Quotation] = []
  ) {
    self.quotations = quotations.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    self.offices = offices.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    self.mentions = mentions.sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    self.entities = entities
    byHead = Dictionary(
      self.mentions.enumerated().map { (Place(sentence: $1.sentence, token: $1.head), $0) },
      uniquingKeysWith: { $0 > $1 ? $0 : $1 })
  }

  /// The mention whose head is a token.
  public func mention(sentence: Int, head token: Int) -> Mention? {
    byHead[Place(sentence: sentence, token: token)].map { mentions[$0] }
  }

  /// The quotation around a byte of the text.
  func quotation(at byte: Int) -> Quotation? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].bytes.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].bytes.contains(byte) ? quotations[low] : nil
  }

  /// The first mention of an entity within some tokens of a sentence.
  func mention(of entity: EntityID, in tokens: Range<Int>, of sentence: Int) -> Mention? {
    mentions.first {
      $0.sentence == sentence && $0.entities == [entity] && tokens.overlaps($0.tokens)
    }
  }
}
