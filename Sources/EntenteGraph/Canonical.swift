public import EntenteModel

extension Relation {
  /// A relation of one statement.
  public init(_ statement: Statement) {
    self.init(
      subject: statement.subject,
      type: statement.type,
      object: statement.object,
      date: statement.date,
      status: statement.status,
      amounts: statement.amounts,
      evidence: [statement.evidence],
      attribution: statement.attribution,
      period: statement.period,
      event: statement.event,
      arguments: statement.arguments)
  }

  /// The same relation with its lists sorted and without repetition.
  var canonical: Relation {
    var copy = self
    copy.amounts = amounts.sortedUnique()
    copy.evidence = evidence.sortedUnique()
    copy.arguments = arguments.sortedUnique()
    return copy
  }

  /// This relation with the lists of another that has the same id; an attribution stays only where
  /// both have it.
  func joined(with other: Relation) -> Relation {
    var copy = self
    copy.amounts = (amounts + other.amounts).sortedUnique()
    copy.evidence = (evidence + other.evidence).sortedUnique()
    copy.arguments = (arguments + other.arguments).sortedUnique()
    if attribution != other.attribution { copy.attribution = nil }
    copy.event = [event, other.event].compactMap(\.self).min()
    return copy
  }
}

extension Entity {
  /// The same entity with its lists sorted and without repetition.
  var canonical: Entity {
    var copy = self
    copy.aliases = aliases.filter { $0 != name }.sortedUnique()
    copy.mentions = mentions.sortedUnique()
    return copy
  }

  /// This entity with the names, attributes and mentions of another that has the same id. The
  /// smaller name counts, so that the order of inputs does not show.
  func joined(with other: Entity) -> Entity {
    var copy = self
    copy.name = min(name, other.name)
    copy.aliases = ([name, other.name] + aliases + other.aliases).filter { $0 != copy.name }
      .sortedUnique()
    copy.attributes = attributes.merging(other.attributes) { min($0, $1) }
    copy.mentions = (mentions + other.mentions).sortedUnique()
    return copy
  }
}

extension Array where Element: Comparable & Hashable {
  /// Sorted, each element once.
  func sortedUnique() -> [Element] {
    Set(self).sorted()
  }
}
