import EntenteModel

/// Offices behind a pronoun: "Hafiz Ismail, his national security adviser" serves the state whose
/// leader he advises.
struct PossessedOfficeSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for (leader, office) in resolution.officesWithoutHolder {
      guard let possessor = office.possessor,
        let owner = resolution.mention(office.sentence, at: possessor)?.entities.first,
        owner != leader,
        let holder = owner.kind == .leader ? resolution.home(of: owner, in: office.sentence) : owner
      else { continue }
      OfficeSieve.add(office, of: leader, for: holder, in: &resolution)
    }
  }
}
