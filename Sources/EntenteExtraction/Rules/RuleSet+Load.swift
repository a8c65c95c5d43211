public import EntenteData
public import EntenteModel
import Yams

extension RuleSet {
  /// Loads the rules of a data folder, and more from other files: a user's rules come after the
  /// shipped ones and win where the priority is the same.
  ///
  /// - Throws: `DataError` with file, line, rule and reason.
  public init(
    from folder: DataFolder, more: [(path: String, bytes: [UInt8])] = [], schema: RelationSchema
  ) throws {
    let frames = try RuleFrames(text: folder.bytes("rules/frames.yaml"), path: "rules/frames.yaml")
    var files: [(path: String, bytes: [UInt8])] = []
    for name in try folder.files(in: "rules/relations", ending: ".yaml") {
      files.append((name, try folder.bytes(name)))
    }
    var rules: [Rule] = []
    for (offset, file) in (files + more).enumerated() {
      let reader = RuleReader(path: file.path, frames: frames, schema: schema)
      let read = try reader.rules(in: file.bytes)
      rules += read.map { rule in
        var rule = rule
        if offset >= files.count { rule.priority += 1 }
        return rule
      }
    }
    try Self.checkNames(rules)
    self.init(
      rules: rules, actorNouns: try Self.words(folder, "rules/actor-nouns.tsv"),
      goods: try Self.words(folder, "lexicon/goods.tsv"),
      projectWords: try ProjectWords(from: folder),
      irregularVerbs: try folder.table("language/irregular-verbs.tsv"))
  }

  private static func words(_ folder: DataFolder, _ name: String) throws -> Set<String> {
    Set(try folder.table(name).rows.map { $0["noun"] })
  }

  private static func checkNames(_ rules: [Rule]) throws {
    var seen: Set<String> = []
    for rule in rules where !seen.insert(rule.name).inserted {
      throw DataError(path: "rules", entry: rule.name, reason: "two rules have this name")
    }
  }
}

/// Ways to the parties that many rules share, by name.
struct RuleFrames {
  private(set) var frames: [String: [String: String]] = [:]

  init(text: [UInt8], path: String) throws {
    let node = try YAMLFile.root(of: text, path: path)
    guard let mapping = node.mapping else {
      throw DataError(path: path, reason: "is no mapping of frames")
    }
    for (name, slots) in mapping {
      var frame: [String: String] = [:]
      for (slot, way) in slots.mapping ?? [:] { frame[slot.string ?? ""] = way.string ?? "" }
      frames[name.string ?? ""] = frame
    }
  }
}
