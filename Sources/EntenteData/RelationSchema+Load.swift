public import EntenteModel

extension RelationSchema {
  /// Reads the schema that ships with the program, or the one in another data folder.
  ///
  /// - Throws: `DataError` with path, line and type.
  public init(from folder: DataFolder) throws {
    let table = try folder.table("relations/types.tsv")
    self.init(try table.rows.map { try Self.definition($0, in: table) })
  }

  private static func definition(
    _ row: DataTable.Row, in table: DataTable
  ) throws -> Definition {
    let type = row["type"]
    func kinds(_ column: String) throws -> Set<EntityKind> {
      Set(
        try row.list(column).map { name in
          guard let kind = EntityKind(rawValue: name) else {
            throw table.error(row, entry: type, "`\(name)` is no kind of entity")
          }
          return kind
        })
    }
    guard !type.isEmpty, row.value("family") != nil, row.value("phrase") != nil else {
      throw table.error(row, entry: type, "type, family and phrase must be given")
    }
    guard let occurrence = Occurrence(rawValue: row["occurrence"]) else {
      let words = Occurrence.allCases.map(\.rawValue).joined(separator: ", ")
      throw table.error(row, entry: type, "occurrence must be one of \(words)")
    }
    return Definition(
      type: RelationType(rawValue: type),
      family: row["family"],
      isSymmetric: row["direction"] == "symmetric",
      subjects: try kinds("subjects"),
      objects: try kinds("objects"),
      plover: row.list("plover"),
      phrase: row["phrase"],
      carriesAmounts: row["amounts"] == "yes",
      carriesGoods: row["goods"] == "yes",
      occurrence: occurrence,
      isOneWay: row["reverse"] == "excluded",
      outlivesItsEnd: row["ended"] == "happened",
      isTimeless: row["dated"] == "never")
  }
}
