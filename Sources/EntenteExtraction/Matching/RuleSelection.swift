import EntenteModel

/// Decides between matches that say the same.
enum RuleSelection {
  private struct Key: Hashable {
    var type: RelationType
    var ends: Set<EntityID>
    var trigger: Int
  }

  /// Of matches on one trigger with one type and one pair the one of highest priority, the first
  /// where they are equal.
  static func strongest(_ matches: [RuleMatch]) -> [RuleMatch] {
    var places: [Key: Int] = [:]
    var kept: [RuleMatch] = []
    for match in matches {
      let key = Key(
        type: match.rule.type, ends: [match.subject.entity, match.object.entity],
        trigger: match.trigger)
      if let place = places[key] {
        if match.rule.priority > kept[place].rule.priority { kept[place] = match }
      } else {
        places[key] = kept.count
        kept.append(match)
      }
    }
    return kept
  }
}
