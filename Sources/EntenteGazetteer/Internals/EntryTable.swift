import EntenteData

/// A table of entries kept as bytes: cells become strings only where somebody asks.
///
/// The same format as `DataTable`, read faster: the gazetteer has tens of thousands of names.
struct EntryTable {
  /// The columns that entries may have; others are an error, so that a slip is seen.
  enum Column: String, CaseIterable {
    case id
    case name
    case surname
    case order
    case aliases
    case adjectives
    case demonyms
    case prefixes
    case metonyms
    case offices
    case iso
    case category
    case states
    case members
    case population
    case from
    case to
    case fromPrecision = "from-precision"
    case toPrecision = "to-precision"
    case predecessors
    case successors
  }

  let path: String
  let bytes: [UInt8]
  /// The line of each row, counted from 1.
  private(set) var lines: [Int] = []
  private var cells: [Range<Int>] = []
  private var columns: [Column] = []
  private var places = [Int](repeating: -1, count: Column.allCases.count)

  init(path: String, bytes: [UInt8]) throws {
    self.path = path
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw DataError(path: path, reason: "is not UTF-8 text")
    }
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      try read(start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end), line: line)
      start = end + 1
    }
    guard !columns.isEmpty else {
      throw DataError(path: path, reason: "has no line of column names")
    }
  }

  private mutating func read(_ range: Range<Int>, line: Int) throws {
    guard let first = range.first, bytes[first] != UInt8(ascii: "#") else { return }
    if columns.isEmpty { return try readColumns(range, line: line) }
    let before = cells.count
    var start = range.lowerBound
    for index in range where bytes[index] == 0x09 {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<range.upperBound)
    let found = cells.count - before
    guard found <= columns.count else {
      throw DataError(
        path: path, line: line,
        reason: "has \(found) cells, the table has \(columns.count) columns")
    }
    for _ in found..<columns.count { cells.append(range.upperBound..<range.upperBound) }
    lines.append(line)
  }

  private mutating func readColumns(_ range: Range<Int>, line: Int) throws {
    for cell in String(decoding: bytes[range], as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
    {
      guard let column = Column(rawValue: String(cell)) else {
        throw DataError(
          path: path, line: line, reason: "`\(cell)` is no column of a gazetteer",
          hint: "columns: " + Column.allCases.map(\.rawValue).joined(separator: ", "))
      }
      places[Self.index(column)] = columns.count
      columns.append(column)
    }
    guard columns.contains(.id), columns.contains(.name) else {
      throw DataError(path: path, line: line, reason: "the columns id and name must be there")
    }
  }

  private static func index(_ column: Column) -> Int {
    Column.allCases.firstIndex(of: column) ?? 0
  }

  /// The bytes of a cell; empty where the column is missing.
  func cell(_ row: Int, _ column: Column) -> ArraySlice<UInt8> {
    let place = places[Self.index(column)]
    return place < 0 ? [] : bytes[cells[row * columns.count + place]]
  }

  /// A cell as text; empty where the column is missing.
  func text(_ row: Int, _ column: Column) -> String {
    String(decoding: cell(row, column), as: UTF8.self)
  }

  /// The values of a list cell.
  func list(_ row: Int, _ column: Column) -> [ArraySlice<UInt8>] {
    cell(row, column).split(separator: UInt8(ascii: "|"))
  }

  func error(_ row: Int, _ reason: String, hint: String? = nil) -> DataError {
    DataError(
      path: path, line: lines[row], entry: text(row, .id), reason: reason, hint: hint)
  }
}
