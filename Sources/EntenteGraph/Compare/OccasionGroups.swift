import EntenteModel

/// Relations of several graphs by who, what and whom, whichever of their ids an entity has and
/// whichever way round a relation is told.
struct OccasionGroups {
  private struct Key: Hashable {
    var smaller: EntityID
    var type: RelationType
    var larger: EntityID
  }

  /// The groups; their order does not matter to anyone.
  let groups: [[PlacedRelation]]

  init(_ relations: [PlacedRelation]) {
    var places: [Key: Int] = [:]
    var groups: [[PlacedRelation]] = []
    for placed in relations {
      let (subject, object) = (placed.subject, placed.object)
      let key = Key(
        smaller: min(subject, object), type: placed.relation.type, larger: max(subject, object))
      if let place = places[key] {
        groups[place].append(placed)
      } else {
        places[key] = groups.count
        groups.append([placed])
      }
    }
    self.groups = groups
  }
}
