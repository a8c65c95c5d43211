public import EntenteData
public import EntenteModel

extension Gazetteer {
  /// Everything in the data that loads and is wrong all the same, in the order of the tables:
  /// rows that are not sorted, codes that are not in ISO 3166, ids that nobody has, and names that
  /// two entities have for the same days without a condition.
  public func problems(in folder: DataFolder) throws -> [Diagnostic] {
    let codes = try folder.table("gazetteer/iso-3166.tsv")
    return unsorted() + unknownCodes(Set(codes.rows.map { $0["code"] })) + unknownIDs()
      + sharedNames()
  }

  private func problem(_ entry: Int, id: String, _ message: String) -> Diagnostic {
    let (table, row) = rows[entry]
    return Diagnostic(
      .error, id: id, "\(ids[entry]): \(message)", path: tables[table].path,
      line: tables[table].lines[row])
  }

  private func unsorted() -> [Diagnostic] {
    zip(ids.indices, ids.indices.dropFirst()).compactMap { before, after in
      guard rows[before].table == rows[after].table, !(ids[before] < ids[after]) else { return nil }
      return problem(after, id: "gazetteer-unsorted", "comes after \(ids[before])")
    }
  }

  private func unknownCodes(_ codes: Set<String>) -> [Diagnostic] {
    ids.indices.compactMap { entry in
      guard ids[entry].kind == .state else { return nil }
      let iso = iso(ids[entry])
      if let iso, !codes.contains(iso) {
        return problem(entry, id: "gazetteer-iso", "`\(iso)` is not in ISO 3166")
      }
      guard iso == nil, !ids[entry].code.hasPrefix("x-") else {
        return iso == nil || iso == ids[entry].code
          ? nil : problem(entry, id: "gazetteer-iso", "the id must end with its code")
      }
      return problem(entry, id: "gazetteer-iso", "has no code; its id must begin with `state:x-`")
    }
  }

  private func unknownIDs() -> [Diagnostic] {
    ids.indices.flatMap { entry -> [Diagnostic] in
      let id = ids[entry]
      let named =
        states(of: id) + predecessors(of: id) + successors(of: id)
        + offices(of: id).map(\.holder)
      return Set(named).filter { indexOfID[$0] == nil }.sorted().map {
        problem(entry, id: "gazetteer-unknown-id", "names `\($0)`, which is no entry")
      }
    }
      + Set(conditions.joined()).filter { indexOfID[$0] == nil }.sorted().map {
        Diagnostic(
          .error, id: "gazetteer-unknown-id", "a condition names `\($0)`, which is no entry")
      }
  }

  private func sharedNames() -> [Diagnostic] {
    trie.namesByNode.flatMap { numbers -> [Diagnostic] in
      let plain = numbers.filter { isPlain(names[$0]) }.sorted { names[$0].entry < names[$1].entry }
      return plain.indices.flatMap { first in
        plain[(first + 1)...].compactMap { second in
          conflict(names[plain[first]], names[second])
        }
      }
    }.sorted {
      ($0.path ?? "", $0.line ?? 0, $0.message) < ($1.path ?? "", $1.line ?? 0, $1.message)
    }
  }

  private func isPlain(_ name: NameRecord) -> Bool {
    !name.isRare && !name.isShared && name.requires < 0 && name.role != .surname && !name.isPrefix
  }

  private func conflict(_ first: NameRecord, _ second: NameRecord) -> Diagnostic? {
    // That a capital is a city as well is what makes it a metonym; the sentence decides.
    let roles = [first.role, second.role]
    if roles.contains(.metonym),
      [first, second].contains(where: { ids[Int($0.entry)].kind == .place })
    {
      return nil
    }
    guard first.entry != second.entry, first.from <= second.to, second.from <= first.to,
      first.needsArticle == second.needsArticle, first.isExact == second.isExact
    else { return nil }
    return problem(
      Int(second.entry), id: "gazetteer-ambiguous-name",
      "has a name (\(second.role.rawValue)) that \(ids[Int(first.entry)]) has for the same days")
  }
}
