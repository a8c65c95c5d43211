import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Reads the offices of persons off the words around their names: "Russian President Vladimir
/// Putin", "Qaboos, Sultan of Oman", "the prosecutor general of Tehran, Ali Alghasi Mehr", "with
/// Raymond Cox as chargé d'affaires". An office makes a person a leader.
struct OfficeSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for index in resolution.runs.indices { read(index, in: &resolution) }
    for run in resolution.runs {
      guard let id = run.person, resolution.persons[id]?.isLeader == true,
        resolution.mention(run.sentence, at: run.tokens.lowerBound) == nil
      else { continue }
      resolution.release(run.sentence, run.tokens)
      resolution.addLeader(run, id, sieve: "office")
    }
  }

  /// Reads the offices around one name.
  func read(_ index: Int, in resolution: inout Resolution) {
    guard let id = resolution.runs[index].person else { return }
    let reader = OfficeReader(resolution, resolution.runs[index])
    let found = reader.offices()
    if found.contains(where: { $0.title.relation != nil }) || reader.hasCredentials {
      resolution.persons[id]?.isLeader = true
    }
    for office in found { add(office, of: id, in: &resolution) }
  }

  private func add(_ office: OfficeReader.Found, of id: EntityID, in resolution: inout Resolution) {
    guard office.title.relation != nil else { return }
    if office.holder == nil, office.isOfSomethingElse || office.title.officeClass == "military" {
      return
    }
    if let holder = office.holder { return Self.add(office, of: id, for: holder, in: &resolution) }
    if office.possessor == nil, let usual = office.title.usual,
      resolution.plainlyNamed.contains(usual)
    {
      return Self.add(office, of: id, for: usual, in: &resolution)
    }
    guard let home = home(of: id, office, in: resolution) else {
      return resolution.officesWithoutHolder.append((id, office))
    }
    resolution.bareTitles[home, default: 0] += 1
    Self.add(office, of: id, for: home, in: &resolution)
  }

  /// Notes an office of a state or organization.
  static func add(
    _ office: OfficeReader.Found, of id: EntityID, for holder: EntityID,
    in resolution: inout Resolution
  ) {
    guard let relation = office.title.relation else { return }
    resolution.offices.append(
      OfficeMention(
        leader: id, holder: holder, title: resolution.text(office.sentence, office.titleTokens),
        relation: holder.kind == .state ? relation : "serves", isFormer: office.isFormer,
        sentence: office.sentence,
        tokens: office.tokens, bytes: resolution.bytes(office.sentence, office.tokens)))
  }

  /// The state whose office a known leader holds, where the text gives the bare title.
  private func home(
    of id: EntityID, _ office: OfficeReader.Found, in resolution: Resolution
  ) -> EntityID? {
    let offices = resolution.gazetteer.offices(of: id)
    let same = offices.filter { $0.officeClass.rawValue == office.title.officeClass }
    let states = (same.isEmpty ? offices : same).map(\.holder).filter { $0.kind == .state }
    return states.last(where: resolution.plainlyNamed.contains) ?? states.last
  }
}
