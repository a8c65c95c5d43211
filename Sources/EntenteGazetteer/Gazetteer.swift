public import EntenteData
public import EntenteModel
import Foundation

/// Names and what they stand for: states with their metonyms and former names, leaders with dated
/// offices, organizations, places, known projects, groups of states and named periods.
///
/// It is read from tables with one entry a line, tabs between cells, `|` between the values of a
/// list and the column names in the first line. `id` and `name` must be there; the other columns
/// are those of the shipped tables in `gazetteer/`. A name in a list may carry its conditions in
/// braces: `{1918/1991-12-25}` the days for which it holds, `{with KP KR}` states of which one must
/// be named in the text, `{rare}` where another meaning is more usual, `{shared}` for a full name of
/// two leaders; several are separated by `;`.
///
/// A word is matched whatever its marks and its case, but where the name has a capital the text
/// must have one, and short names in capitals (US, UK) must be in capitals.
public struct Gazetteer: Sendable {
  var tables: [EntryTable] = []
  /// The table and row of each entry.
  var rows: [(table: Int, row: Int)] = []
  /// The id of each entry.
  var ids: [EntityID] = []
  var indexOfID: [EntityID: Int] = [:]
  var trie = NameTrie(minimumCapacity: 65_536)
  var names: [NameRecord] = []
  var conditions: [[EntityID]] = []
  /// Offices in the order of the leaders.
  var offices: [Office] = []
  /// The indices into `offices` of each holder.
  var officesOfHolder: [EntityID: [Int]] = [:]
  /// The indices into `offices` of each leader.
  var officesOfLeader: [EntityID: [Int]] = [:]
  /// Leaders by the key of their name.
  var leadersByKey: [String: [Int]] = [:]
  /// Leaders with Korean names.
  var koreanLeaders: [(entry: Int, key: KoreanNameKey)] = []
  /// First names of leaders, folded.
  var givenNames: Set<String> = []

  /// Reads the gazetteer of a data folder and lets a user's entries override or extend it: an entry
  /// with a known id replaces the known one, of two files of the user the later counts.
  ///
  /// - Throws: `DataError` with path, line and entry for anything that cannot be used, such as two
  ///   entries of a file with one id or a qualifier that is none.
  public init(from folder: DataFolder, overrides: [GazetteerFile] = []) throws {
    var loader = GazetteerLoader()
    for name in Self.tableNames {
      let file = "gazetteer/\(name).tsv"
      try loader.add(
        EntryTable(path: folder.url.appendingPathComponent(file).path, bytes: folder.bytes(file)),
        overriding: false)
    }
    for file in overrides {
      try loader.add(EntryTable(path: file.path, bytes: file.bytes), overriding: true)
    }
    self = try loader.gazetteer()
  }

  /// A gazetteer of the given tables alone, for tests and tools.
  public init(_ files: [GazetteerFile]) throws {
    var loader = GazetteerLoader()
    for file in files {
      try loader.add(EntryTable(path: file.path, bytes: file.bytes), overriding: false)
    }
    self = try loader.gazetteer()
  }

  init() {}

  /// The tables with entries in `gazetteer/`, in the order in which they are read.
  static let tableNames = [
    "states", "organizations", "organizations-more", "groups", "leaders", "leaders-history",
    "leaders-more", "projects", "periods", "places", "places-more",
  ]

  /// How many entries there are.
  public var count: Int { ids.count }

  /// All ids in the order of the tables.
  public var entityIDs: [EntityID] { ids }
}
