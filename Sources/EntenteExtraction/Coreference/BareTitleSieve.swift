import EntenteModel

/// Bare titles of persons whom no gazetteer has ("Ambassador Carney"): an office of the state to
/// which the text gives three of four of its bare titles, its own.
struct BareTitleSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    let all = resolution.bareTitles.values.reduce(0, +)
    guard
      let (usual, count) = resolution.bareTitles.max(by: { $0.value < $1.value }).map({
        ($0.key, $0.value)
      }),
      count * 4 >= all * 3
    else { return }
    for (leader, office) in resolution.officesWithoutHolder {
      OfficeSieve.add(office, of: leader, for: usual, in: &resolution)
    }
  }
}
