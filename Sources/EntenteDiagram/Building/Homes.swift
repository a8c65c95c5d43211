import EntenteGraph
import EntenteModel
import EntenteTypography

/// Which leader stands in the box of which state.
struct Homes {
  /// The leaders of each state, by their first day in office.
  var leaders: [EntityID: [EntityID]] = [:]
  /// The state of each leader.
  var state: [EntityID: EntityID] = [:]
  /// The offices that the boxes stand for, by leader; they are not drawn as lines.
  var offices: [EntityID: [Relation]] = [:]

  /// The ids of those offices.
  var absorbed: Set<String> { Set(offices.values.flatMap { $0 }.map(\.id)) }
}

extension Sketch {
  /// Puts every leader into the state that most of its actual offices name.
  func homes(_ relations: [Relation]) -> Homes {
    var homes = Homes()
    let offices = relations.filter {
      family($0) == "office" && kind($0.subject) == .leader && kind($0.object) == .state
        && $0.status == .actual
    }.sorted(by: isEarlier)
    let byLeader = Dictionary(grouping: offices, by: \.subject)
    for leader in offices.map(\.subject) where homes.state[leader] == nil {
      let states = Dictionary(grouping: byLeader[leader] ?? [], by: \.object)
      guard let state = states.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
      else { continue }
      homes.leaders[state.key, default: []].append(leader)
      homes.state[leader] = state.key
      homes.offices[leader] = state.value
    }
    return homes
  }

  /// Where lines meet an entity: in the box of its state, where it has one.
  func end(_ id: EntityID, _ homes: Homes) -> DiagramEdge.End {
    guard let state = homes.state[id] else { return .init(key(id)) }
    return .init(key(state), part: key(id))
  }

  /// A leader inside the box of the state.
  func part(_ leader: EntityID, _ homes: Homes) -> DiagramNode.Part {
    let offices = homes.offices[leader] ?? []
    let mark = options.entityMarks[leader] ?? .none
    let sign = mark.sign.isEmpty ? "" : mark.sign + " "
    let name = TextWrap.lines(of: sign + name(leader), width: 15, limit: 2)
    var part = DiagramNode.Part(
      key: key(leader), entity: leader,
      lines: name.map { LabelLine([.init($0)]) } + officeLines(offices),
      title: offices.map(sentence).joined(separator: " "), relations: offices.map(\.id))
    part.mark = mark
    return part
  }

  private func officeLines(_ offices: [Relation]) -> [LabelLine] {
    let words = offices.flatMap { $0.arguments.filter { $0.role == "office" }.map(\.text) }
    let dates = offices.compactMap(when)
    let text = ([words.first].compactMap(\.self) + dates.prefix(1)).joined(separator: ", ")
    guard !text.isEmpty else { return [] }
    return TextWrap.lines(of: text, width: 18, limit: 2).map {
      LabelLine([.init($0, tone: .muted)])
    }
  }
}
