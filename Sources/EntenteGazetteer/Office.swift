public import EntenteModel

/// What somebody holds: kinds of office, not their titles.
public enum OfficeClass: String, CaseIterable, Hashable, Sendable {
  /// Ambassador.
  case ambassador
  /// Chief of the general staff.
  case chiefOfStaff = "chief_of_staff"
  /// Member of a collective head of state.
  case collectivePresidencyMember = "collective_presidency_member"
  /// Minister of defence or war.
  case defenceMinister = "defence_minister"
  /// Vice president, deputy prime minister.
  case deputy
  /// Deputy or vice minister.
  case deputyMinister = "deputy_minister"
  /// Whoever rules in fact.
  case effectiveLeader = "effective_leader"
  /// Special envoy.
  case envoy
  /// Minister of foreign affairs, secretary of state.
  case foreignMinister = "foreign_minister"
  /// Prime minister, premier, chancellor.
  case headOfGovernment = "head_of_government"
  /// President, monarch.
  case headOfState = "head_of_state"
  /// Head of an international organization.
  case headOfOrganization = "io_head"
  /// Head of an army's political department.
  case militaryPolitical = "military_political"
  /// Any other minister.
  case minister
  /// General secretary or chairman of a ruling party.
  case partyLeader = "party_leader"
  /// Secretary of a ruling party.
  case partySecretary = "party_secretary"
  /// National security adviser.
  case securityAdviser = "security_adviser"
  /// Speaker of a parliament.
  case speaker
  /// Governor-general, who stands for a monarch.
  case viceRegal = "vice_regal"

  /// Whether its holder leads the state: `leads`, where the others give `serves`.
  public var isLeading: Bool {
    switch self {
    case .headOfState, .headOfGovernment, .effectiveLeader, .partyLeader,
      .collectivePresidencyMember:
      true
    default: false
    }
  }
}

/// An office that a leader holds or held.
public struct Office: Hashable, Sendable {
  /// Who.
  public var leader: EntityID
  /// Of which state or organization.
  public var holder: EntityID
  /// What.
  public var officeClass: OfficeClass
  /// The first day that is possible; nil where it is not known.
  public var from: CalendarDay?
  /// The last day that is possible; nil where it is not known or not over.
  public var to: CalendarDay?
  /// The last day on which the facts still show the leader in office, where no end is known.
  public var lastAttested: CalendarDay?

  /// Whether it was held on a day: true, false, or nil where the facts do not say.
  public func isHeld(on day: CalendarDay) -> Bool? {
    if let from, day < from { return false }
    if let to { return day > to ? false : from == nil ? nil : true }
    guard let lastAttested else { return nil }
    return day <= lastAttested ? (from == nil ? nil : true) : nil
  }
}
