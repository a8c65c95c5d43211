import EntenteLanguage
import EntenteModel

/// Finds the parties to which the paths of a rule lead.
struct ArgumentFinder {
  let graph: EnhancedGraph
  let parties: PartyFinder

  /// The parties of some kinds that the first alternative with any brings in; where none does,
  /// those of phrases that hang on a neighbouring word.
  func first(by path: RulePath, from token: Int, of kinds: Set<EntityKind>) -> [Party] {
    for isLoose in [false, true] {
      let walker = PathWalker(graph: graph, isLoose: isLoose)
      for reached in walker.reachable(from: token, by: path) {
        let found = reached.flatMap { isLoose ? loose($0, from: token) : parties.parties(at: $0) }
          .compactMap { acting($0, as: kinds) }
        if !found.isEmpty { return Self.unique(found) }
      }
    }
    return []
  }

  /// The parties that all alternatives bring in.
  func all(by path: RulePath, from token: Int) -> [Party] {
    Self.unique(
      PathWalker(graph: graph).reachable(from: token, by: path)
        .flatMap { $0.flatMap(parties.parties) })
  }

  /// What belongs to a party stands for it where a noun asks: "labourers in Chad's forests" are
  /// labourers in Chad.
  private func loose(_ reached: Int, from token: Int) -> [Party] {
    let direct = parties.parties(at: reached)
    guard direct.isEmpty, graph.sentence.tokens[token].upos == "NOUN" else { return direct }
    return parties.owners(of: reached)
  }

  /// A party as one of some kinds: where a rule asks for states, a leader stands for the own state,
  /// and a place to which something is done for the state it lies in.
  private func acting(_ party: Party, as kinds: Set<EntityKind>) -> Party? {
    guard let kind = party.entity.kind else { return nil }
    if kinds.contains(kind) { return party }
    let stands = kind == .leader || kind == .place && !kinds.contains(.project)
    guard stands, kinds.contains(.state),
      let home = parties.homes[party.entity]
    else { return nil }
    return Party(entity: home, tokens: party.tokens)
  }

  private static func unique(_ parties: [Party]) -> [Party] {
    var seen: Set<EntityID> = []
    return parties.filter { seen.insert($0.entity).inserted }
  }
}
