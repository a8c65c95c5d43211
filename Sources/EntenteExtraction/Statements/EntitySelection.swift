import EntenteDocuments
import EntenteModel

/// Decides which of the things that an article names stand in its graph, and writes where they are
/// named.
enum EntitySelection {
  /// States, leaders and projects that are named, and organizations and places that take part in a
  /// statement; states that only an adjective names stand in the graph where they take part.
  static func entities(
    of resolved: ResolvedMentions, usedBy statements: [Statement], in document: Document
  ) -> [Entity] {
    let used = Set(statements.flatMap { [$0.subject, $0.object] })
    var mentions: [EntityID: [Mention]] = [:]
    for mention in resolved.mentions {
      for id in mention.entities { mentions[id, default: []].append(mention) }
    }
    return resolved.entities.values
      .filter { used.contains($0.id) || isNamed($0, by: mentions[$0.id] ?? []) }
      .map { entity in
        var entity = entity
        entity.mentions = (mentions[entity.id] ?? []).filter { $0.form != .pronoun }
          .map { written($0, in: document) }
        return entity
      }
      .sorted { $0.id < $1.id }
  }

  private static func isNamed(_ entity: Entity, by mentions: [Mention]) -> Bool {
    switch entity.kind {
    case .state: mentions.contains { $0.form == .name }
    case .leader, .project: mentions.contains { $0.form == .name || $0.form == .nominal }
    case .organization, .place: false
    }
  }

  private static func written(_ mention: Mention, in document: Document) -> EntityMention {
    EntityMention(
      source: document.source.id,
      span: TextSpan(
        start: document.text.scalarOffset(ofByte: mention.bytes.lowerBound),
        end: document.text.scalarOffset(ofByte: mention.bytes.upperBound)),
      text: document.text[mention.bytes])
  }
}
