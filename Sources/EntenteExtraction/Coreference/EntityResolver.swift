import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Decides which entity each name of a document stands for.
struct EntityResolver {
  let gazetteer: Gazetteer

  /// The mentions of a document: names by their plainest meaning.
  func resolve(
    document: Document, sentences: [Sentence], names: [NameMatch], dates: [TimeExpression]
  ) -> ResolvedMentions {
    var mentions: [Mention] = []
    var entities: [EntityID: Entity] = [:]
    for (index, sentence) in sentences.enumerated() {
      for (place, token) in sentence.tokens.enumerated() {
        guard let name = token.name, name < names.count else { continue }
        let ids = names[name].parts.compactMap { $0.candidates.first?.entity }
          .filter { $0.kind != nil }
        guard !ids.isEmpty else { continue }
        for id in ids { entities[id] = gazetteer.entity(id) }
        let isAdjective = names[name].isDyad || names[name].candidates.first?.role == .adjective
        mentions.append(
          Mention(
            sentence: index, head: place, tokens: place..<place + 1, bytes: token.bytes,
            entities: ids, form: isAdjective ? .adjective : .name, sieve: "alias"))
      }
    }
    return ResolvedMentions(mentions: mentions, entities: entities)
  }
}
