import EntenteData
import EntenteModel

/// Builds a gazetteer from its tables.
struct GazetteerLoader {
  private var result = Gazetteer()
  private var conditionIndex: [[String]: Int32] = [:]

  /// Takes the entries of a table, which has an id once; overriding ones replace those of earlier
  /// tables.
  mutating func add(_ table: EntryTable, overriding: Bool) throws {
    let number = result.tables.count
    result.tables.append(table)
    for row in 0..<table.lines.count {
      let id = EntityID(rawValue: table.text(row, .id))
      try check(id, in: table, row)
      if let known = result.indexOfID[id] {
        guard overriding, result.rows[known].table != number else {
          throw duplicate(id, known, in: table, row)
        }
        result.rows[known] = (number, row)
      } else {
        result.indexOfID[id] = result.ids.count
        result.ids.append(id)
        result.rows.append((number, row))
      }
    }
  }

  /// The finished gazetteer.
  mutating func gazetteer() throws -> Gazetteer {
    result.names.reserveCapacity(result.ids.count * 4)
    for entry in result.ids.indices { try index(entry) }
    return result
  }

  private func check(_ id: EntityID, in table: EntryTable, _ row: Int) throws {
    let isKnownKind =
      id.kind != nil || ["group:", "period:"].contains { id.rawValue.hasPrefix($0) }
    guard isKnownKind, !id.code.isEmpty else {
      throw table.error(
        row, "the id must be KIND:CODE",
        hint: "kinds: state, leader, project, organization, place, group, period")
    }
    guard !table.cell(row, .name).isEmpty else { throw table.error(row, "has no name") }
  }

  private func duplicate(
    _ id: EntityID, _ known: Int, in table: EntryTable, _ row: Int
  ) -> DataError {
    let (other, line) = result.rows[known]
    let first = result.tables[other]
    return table.error(
      row, "the id is already used", hint: "first: \(first.path):\(first.lines[line])")
  }

  // MARK: Names

  private mutating func index(_ entry: Int) throws {
    let (number, row) = result.rows[entry]
    let table = result.tables[number]
    let columns: [(EntryTable.Column, NameRole)] = [
      (.aliases, .name), (.adjectives, .adjective), (.demonyms, .demonym), (.metonyms, .metonym),
      (.prefixes, .adjective),
    ]
    let aliases = table.list(row, .aliases)
    let name = table.cell(row, .name)
    if !aliases.contains(where: { Self.repeats($0, name) }) {
      try add(name, .name, entry, in: table, row)
    }
    for (column, role) in columns {
      for text in column == .aliases ? aliases : table.list(row, column) {
        try add(text, role, entry, isPrefix: column == .prefixes, in: table, row)
      }
    }
    if table.cell(row, .id).starts(with: "leader:".utf8) { try indexLeader(entry, table, row) }
  }

  /// Whether an alias repeats the entry's name with a condition.
  private static func repeats(_ alias: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    alias.count > name.count + 2 && alias.starts(with: name)
      && alias.dropFirst(name.count).starts(with: " {".utf8)
  }

  private mutating func add(
    _ text: ArraySlice<UInt8>, _ role: NameRole, _ entry: Int, isPrefix: Bool = false,
    in table: EntryTable, _ row: Int
  ) throws {
    let name: QualifiedName
    switch QualifiedName.parse(text) {
    case .success(let parsed): name = parsed
    case .failure(let problem):
      throw table.error(
        row, "`\(problem.text)` is no date interval, `with CODES`, `rare` or `shared`")
    }
    let tokens = NameTokenizer.tokens(of: Array(name.name), in: 0..<name.name.count)
    guard !tokens.isEmpty else {
      throw table.error(row, "`\(String(decoding: text, as: UTF8.self))` has no letters")
    }
    insert(tokens, name, role, entry, isPrefix: isPrefix)
    if role == .adjective || role == .demonym, !isPrefix {
      for plural in DemonymForms.plurals(of: String(decoding: name.name, as: UTF8.self)) {
        let bytes = Array(plural.utf8)
        let tokens = NameTokenizer.tokens(of: bytes, in: 0..<bytes.count)
        insert(tokens, name, .demonym, entry, isPrefix: false)
      }
    }
  }

  private mutating func insert(
    _ tokens: [NameToken], _ name: QualifiedName, _ role: NameRole, _ entry: Int, isPrefix: Bool
  ) {
    let needsArticle = tokens.count > 1 && tokens[0].hash == Gazetteer.articleHash
    let tokens = needsArticle ? tokens[1...] : tokens[...]
    var record = NameRecord(
      entry: Int32(truncatingIfNeeded: entry), role: role, from: 0, to: 0,
      requires: condition(name.requires), isRare: name.isRare, isShared: name.isShared,
      capitals: Self.capitals(tokens), isExact: Self.isExact(tokens), needsArticle: needsArticle,
      isPrefix: isPrefix)
    for interval in name.intervals {
      (record.from, record.to) = interval
      result.names.append(record)
      result.trie.insert(tokens.lazy.map(\.hash))
    }
  }

  private static func capitals(_ tokens: ArraySlice<NameToken>) -> UInt32 {
    var mask: UInt32 = 0
    for (offset, token) in tokens.prefix(32).enumerated()
    where token.shape == .capitalised || token.shape == .upper {
      mask |= 1 << UInt32(offset)
    }
    return mask
  }

  private static func isExact(_ tokens: ArraySlice<NameToken>) -> Bool {
    guard tokens.count == 1, let token = tokens.first else { return false }
    return token.shape == .upper && token.length <= 5
  }

  /// The index of a list of entities, given by codes of states or by whole ids.
  private mutating func condition(_ codes: [String]) -> Int32 {
    if codes.isEmpty { return -1 }
    if let known = conditionIndex[codes] { return known }
    let index = Int32(truncatingIfNeeded: result.conditions.count)
    result.conditions.append(
      codes.map { $0.contains(":") ? EntityID(rawValue: $0) : EntityID(.state, $0) })
    conditionIndex[codes] = index
    return index
  }

  // MARK: Leaders

  private mutating func indexLeader(_ entry: Int, _ table: EntryTable, _ row: Int) throws {
    let name = table.text(row, .name)
    let surname = table.text(row, .surname)
    let familyFirst = table.cell(row, .order).elementsEqual("family-first".utf8)
    for variant in PersonNameForms.variants(of: name, surname: surname, familyFirst: familyFirst) {
      // Nobody owns a name that was only derived: George Bush is not George W. Bush alone.
      try add(Array((variant + " {shared}").utf8)[...], .name, entry, in: table, row)
    }
    result.leadersByKey[NameKey.key(name), default: []].append(entry)
    if familyFirst, let key = KoreanNameKey(name) { result.koreanLeaders.append((entry, key)) }
    let first = name.prefix { $0 != " " }
    if !familyFirst, first.utf8.count > 2, first.utf8.count < name.utf8.count {
      result.givenNames.insert(NameKey.folded(first))
    }
    if surname.utf8.count > 1 { try add(Array(surname.utf8)[...], .surname, entry, in: table, row) }
    for text in table.list(row, .offices) { try addOffice(text, entry, table, row) }
  }

  /// Reads `CLASS@HOLDER FROM/TO`, where TO may be `?DATE`: in office when last attested.
  private mutating func addOffice(
    _ text: ArraySlice<UInt8>, _ entry: Int, _ table: EntryTable, _ row: Int
  ) throws {
    let words = text.split(separator: 0x20)
    let dates = words.last?.split(
      separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, let at = words[0].firstIndex(of: UInt8(ascii: "@")),
      let kind = OfficeClass(rawValue: String(decoding: words[0][..<at], as: UTF8.self)),
      let dates, dates.count == 2, let from = PackedDay.earliest(dates[0])
    else { throw officeError(text, table, row) }
    let isAttested = dates[1].first == UInt8(ascii: "?")
    guard let to = PackedDay.latest(dates[1].dropFirst(isAttested ? 1 : 0)) else {
      throw officeError(text, table, row)
    }
    let office = Office(
      leader: result.ids[entry],
      holder: EntityID(rawValue: String(decoding: words[0][(at + 1)...], as: UTF8.self)),
      officeClass: kind, from: PackedDay.day(from), to: isAttested ? nil : PackedDay.day(to),
      lastAttested: isAttested ? PackedDay.day(to) : nil)
    result.officesOfLeader[office.leader, default: []].append(result.offices.count)
    result.officesOfHolder[office.holder, default: []].append(result.offices.count)
    result.offices.append(office)
  }

  private func officeError(_ text: ArraySlice<UInt8>, _ table: EntryTable, _ row: Int) -> DataError
  {
    table.error(
      row, "`\(String(decoding: text, as: UTF8.self))` is no office",
      hint: "CLASS@STATE FROM/TO, such as head_of_state@state:FR 2017-05-14/..")
  }
}
