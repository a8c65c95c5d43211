import EntenteModel

/// Bare titles of persons whom no gazetteer has: "Ambassador Carney" serves the state to which the
/// text gives three of four of its bare titles and missions; any other official the one that has
/// three of four of the bare titles; a ruler ("became Sultan") rules the state that the article is
/// about.
struct BareTitleSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    let usual = Self.usual(resolution.bareTitles)
    let sender = usual ?? Self.usual(missions(in: resolution))
    let main = resolution.mainState
    for (leader, office) in resolution.officesWithoutHolder
    where office.possessor == nil
      && resolution.word(office.sentence, office.titleTokens.upperBound) != "of"
    {
      let holder =
        switch office.title.officeClass {
        case "ambassador": sender
        case _ where office.title.relation == "leads": main
        default: usual
        }
      guard let holder else { continue }
      OfficeSieve.add(office, of: leader, for: holder, in: &resolution)
    }
  }

  /// The state that most of some counts fall to.
  private static func usual(_ counts: [EntityID: Int]) -> EntityID? {
    let all = counts.values.reduce(0, +)
    return counts.first { $0.value * 4 >= all * 3 }?.key
  }

  /// How often the text names the missions of each state: the American Embassy, the Norwegian
  /// Legation.
  private func missions(in resolution: Resolution) -> [EntityID: Int] {
    var counts: [EntityID: Int] = [:]
    for mention in resolution.mentions where mention.entities.count == 1 {
      guard let state = mention.entities.first, state.kind == .state else { continue }
      let next = resolution.word(mention.sentence, mention.tokens.upperBound)
      if resolution.lexicon.contains(next, in: "mission-noun") { counts[state, default: 0] += 1 }
    }
    return counts
  }
}
