public import EntenteModel

extension Gazetteer {
  /// What is known of an entity; nil where it is none of the gazetteer's.
  public func entry(_ id: EntityID) -> GazetteerEntry? {
    guard let (table, row) = place(id) else { return nil }
    return GazetteerEntry(
      id: id, name: table.text(row, .name), aliases: plainAliases(table, row),
      surname: table.text(row, .surname), iso: value(table, row, .iso),
      category: table.text(row, .category),
      states: ids(table, row, .states) + ids(table, row, .members),
      population: value(table, row, .population).flatMap(Int.init),
      from: PackedDay.earliest(table.cell(row, .from)).flatMap(PackedDay.day),
      to: PackedDay.latest(table.cell(row, .to)).flatMap(PackedDay.day),
      predecessors: ids(table, row, .predecessors), successors: ids(table, row, .successors))
  }

  /// The entity as a graph shows it, without mentions; nil for unknown ids, groups and periods.
  public func entity(_ id: EntityID) -> Entity? {
    guard let kind = id.kind, let (table, row) = place(id) else { return nil }
    var attributes: [String: String] = [:]
    if let iso = value(table, row, .iso) { attributes["iso"] = iso }
    return Entity(
      id: id, kind: kind, name: table.text(row, .name), aliases: [], attributes: attributes)
  }

  /// The name an entity is shown by.
  public func name(_ id: EntityID) -> String? {
    place(id).map { $0.table.text($0.row, .name) }
  }

  /// The ISO 3166 code of a state.
  public func iso(_ id: EntityID) -> String? {
    place(id).flatMap { value($0.table, $0.row, .iso) }
  }

  /// The states that a place or project belongs to, or the members of a group or organization.
  public func states(of id: EntityID) -> [EntityID] {
    guard let (table, row) = place(id) else { return [] }
    return ids(table, row, .states) + ids(table, row, .members)
  }

  /// The states that a state came from.
  public func predecessors(of id: EntityID) -> [EntityID] {
    place(id).map { ids($0.table, $0.row, .predecessors) } ?? []
  }

  /// The states that followed a state.
  public func successors(of id: EntityID) -> [EntityID] {
    place(id).map { ids($0.table, $0.row, .successors) } ?? []
  }

  /// Whether a state, organization or project existed on a day; nil where that is not known.
  public func existed(_ id: EntityID, on day: CalendarDay) -> Bool? {
    guard let (table, row) = place(id) else { return nil }
    if let from = PackedDay.earliest(table.cell(row, .from)).flatMap(PackedDay.day), day < from {
      return false
    }
    if let to = PackedDay.latest(table.cell(row, .to)).flatMap(PackedDay.day), day > to {
      return false
    }
    return true
  }

  /// The offices of a leader, in the order of the table.
  public func offices(of leader: EntityID) -> [Office] {
    guard let range = officesOfLeader[leader] else { return [] }
    return range.map { offices[$0] }
  }

  /// The offices that leaders hold or held for a state or organization, in the order of the table.
  public func offices(for holder: EntityID) -> [Office] {
    officesOfHolder[holder]?.map { offices[$0] } ?? []
  }

  /// The leaders who held one of the classes of office of a state on a day, in the order of the
  /// classes given, then by id. Offices whose end is not known count up to a generous bound after
  /// they were last attested only if nobody is known to have held the class on that day.
  public func holders(
    of classes: [OfficeClass], for holder: EntityID, on day: CalendarDay
  ) -> [EntityID] {
    var found: [EntityID] = []
    for officeClass in classes {
      let all = offices(for: holder).filter { $0.officeClass == officeClass }
      let certain = all.filter { $0.isHeld(on: day) == true }
      let chosen =
        certain.isEmpty ? all.filter { $0.isHeld(on: day) == nil && $0.to == nil } : certain
      for office in chosen where !found.contains(office.leader) { found.append(office.leader) }
    }
    return found
  }

  private func place(_ id: EntityID) -> (table: EntryTable, row: Int)? {
    guard let index = indexOfID[id] else { return nil }
    return (tables[rows[index].table], rows[index].row)
  }

  private func value(_ table: EntryTable, _ row: Int, _ column: EntryTable.Column) -> String? {
    let text = table.text(row, column)
    return text.isEmpty ? nil : text
  }

  private func ids(_ table: EntryTable, _ row: Int, _ column: EntryTable.Column) -> [EntityID] {
    table.list(row, column).map { EntityID(rawValue: String(decoding: $0, as: UTF8.self)) }
  }

  private func plainAliases(_ table: EntryTable, _ row: Int) -> [String] {
    table.list(row, .aliases).compactMap {
      guard case .success(let name) = QualifiedName.parse($0), name.requires.isEmpty else {
        return nil
      }
      return String(decoding: name.name, as: UTF8.self)
    }
  }
}
