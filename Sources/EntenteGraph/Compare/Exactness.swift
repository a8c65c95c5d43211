import EntenteModel

// Equality to the byte. `==` takes two spellings of a letter for one, which would let a patch
// change a file that it says it leaves as it is.

extension Source {
  func isExactly(_ other: Source) -> Bool {
    sameTexts([id, sha256], [other.id, other.sha256])
      && sameTexts([title, uri], [other.title, other.uri])
      && published == other.published && publishedBasis == other.publishedBasis
  }
}

extension Entity {
  func isExactly(_ other: Entity) -> Bool {
    kind == other.kind && sameTexts([id.rawValue, name], [other.id.rawValue, other.name])
      && sameTexts(aliases, other.aliases)
      && sameTexts(attributeTexts, other.attributeTexts) && sameElements(mentions, other.mentions)
  }

  private var attributeTexts: [String] {
    attributes.sorted { TextOrder($0.key) < TextOrder($1.key) }.flatMap { [$0.key, $0.value] }
  }
}

extension Relation {
  func isExactly(_ other: Relation) -> Bool {
    status == other.status && date == other.date
      && sameTexts(
        [id, subject.rawValue, type.rawValue, object.rawValue],
        [other.id, other.subject.rawValue, other.type.rawValue, other.object.rawValue])
      && sameTexts([period, event], [other.period, other.event])
      && sameTexts(attributionTexts, other.attributionTexts)
      && sameElements(amounts, other.amounts) && sameElements(evidence, other.evidence)
      && sameElements(arguments, other.arguments)
  }

  private var attributionTexts: [String?] {
    attribution.map { [$0.speaker, $0.word, $0.entity?.rawValue] } ?? []
  }
}

private func sameTexts(_ left: [String?], _ right: [String?]) -> Bool {
  left.map { $0.map(TextOrder.init) } == right.map { $0.map(TextOrder.init) }
}

private func sameElements<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Bool {
  left.elementsEqual(right) { !($0 < $1) && !($1 < $0) }
}
