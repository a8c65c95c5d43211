public import EntenteModel

// What is joined here obeys the laws of a semilattice: the order of the inputs, their grouping and
// repetitions do not show. Lists are united; of two single values the smaller counts, never the
// first.

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

  /// The same relation with the id of its values and its lists sorted and without repetition.
  var canonical: Relation {
    var copy = self
    copy.id = Self.id(subject, type, object, date, status, period)
    copy.amounts = amounts.sortedUnique()
    copy.evidence = evidence.canonical
    copy.arguments = arguments.sortedUnique()
    return copy
  }

  /// This relation with the lists of another that has the same id; an attribution stays only where
  /// both have it.
  func joined(with other: Relation) -> Relation {
    var copy = self
    copy.amounts = (amounts + other.amounts).sortedUnique()
    copy.evidence = (evidence + other.evidence).canonical
    copy.arguments = (arguments + other.arguments).sortedUnique()
    if attribution != other.attribution { copy.attribution = nil }
    copy.event = least(event, other.event)
    return copy
  }
}

extension Entity {
  /// The same entity with its lists sorted and without repetition.
  var canonical: Entity {
    var copy = self
    copy.aliases = aliases.sortedTexts(without: name)
    copy.mentions = mentions.sortedUnique()
    return copy
  }

  /// This entity with the names, attributes and mentions of another that has the same id.
  func joined(with other: Entity) -> Entity {
    var copy = self
    copy.kind = min(kind, other.kind)
    copy.name = least(name, other.name) ?? name
    copy.aliases = ([name, other.name] + aliases + other.aliases).sortedTexts(without: copy.name)
    copy.attributes = attributes.merging(other.attributes) { least($0, $1) ?? $0 }
    copy.mentions = (mentions + other.mentions).sortedUnique()
    return copy
  }
}

extension Source {
  /// This source with what another record of the same id knows; the better known date counts.
  func joined(with other: Source) -> Source {
    var copy = self
    copy.title = least(title, other.title)
    copy.uri = least(uri, other.uri)
    copy.sha256 = least(sha256.nonEmpty, other.sha256.nonEmpty) ?? ""
    let dated = dateRank <= other.dateRank ? self : other
    copy.published = dated.published
    copy.publishedBasis = dated.publishedBasis
    return copy
  }

  private var dateRank: (Int, Int, TextOrder) {
    let basis = Basis.allCases.firstIndex(of: publishedBasis) ?? Basis.allCases.count
    return (published == nil ? 1 : 0, basis, TextOrder(published?.description ?? ""))
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

/// The smaller text of those that there are, by Unicode scalars.
private func least(_ left: String?, _ right: String?) -> String? {
  guard let left, let right else { return left ?? right }
  return TextOrder(right) < TextOrder(left) ? right : left
}

extension [Evidence] {
  /// Sorted, each quote once for each rule, with the first of the words that date it.
  fileprivate var canonical: [Evidence] {
    guard count > 1 else { return self }
    return sorted().reduce(into: []) { result, evidence in
      var known = evidence
      known.date = result.last?.date
      if known != result.last { result.append(evidence) }
    }
  }
}

extension Array where Element: Comparable {
  /// Sorted, each element once; elements are the same where neither is the smaller.
  func sortedUnique() -> [Element] {
    guard count > 1 else { return self }
    var result: [Element] = []
    result.reserveCapacity(count)
    for element in sorted() where result.last.map({ $0 < element }) ?? true {
      result.append(element)
    }
    return result
  }
}

extension Array where Element == String {
  /// Sorted by Unicode scalars, each text once, without one of them.
  func sortedTexts(without name: String) -> [String] {
    let name = TextOrder(name)
    return map(TextOrder.init).filter { $0 != name }.sortedUnique().map(\.text)
  }
}
