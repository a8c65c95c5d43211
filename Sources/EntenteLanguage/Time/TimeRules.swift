import EntenteData
import Foundation

/// All rules, their patterns and their words, ready for matching.
struct TimeRules: Sendable {
  private(set) var rules: [TimeRule] = []
  private(set) var trie = TimeTrie()
  private(set) var vocabulary: TimeVocabulary
  /// Feasts and fiscal years.
  let tables: TimeTables
  private(set) var examples: [(rule: String, example: TimeExample)] = []
  private(set) var traps: [(rule: String, sentence: String)] = []

  /// Reads `dates/words.tsv` and all files of `dates/rules`.
  ///
  /// - Throws: `DataError` with the path and the line or rule: a name that is used twice, a pattern
  ///   that cannot be read, a rule with fewer than two examples or without a trap.
  init(from folder: DataFolder) throws {
    var words = try TimeVocabulary(table: folder.table("dates/words.tsv"))
    tables = try TimeTables(from: folder, vocabulary: &words)
    vocabulary = words
    for name in try folder.files(in: "dates/rules", ending: ".yaml") {
      let path = folder.url.appendingPathComponent(name).path
      try add(TimeRuleFile(bytes: folder.bytes(name), path: path))
    }
    // Words that the lexer itself asks for.
    for mark in ["-", "'s", "."] { _ = vocabulary.insert(Array(mark.utf8)) }
    trie.seal(words: vocabulary.entries.count)
  }

  private mutating func add(_ file: TimeRuleFile) throws {
    for entry in file.entries {
      guard !rules.contains(where: { $0.name == entry.rule }) else {
        throw file.error(entry.rule, "is there twice")
      }
      guard entry.examples.count >= 2 || entry.reads == .trap, !entry.traps.isEmpty else {
        throw file.error(entry.rule, "needs two examples and a trap")
      }
      rules.append(try file.rule(entry))
      examples += try file.examples(entry).map { (entry.rule, $0) }
      traps += entry.traps.map { (entry.rule, $0) }
      do {
        for path in try TimePattern(entry.pattern).paths {
          trie.insert(path, rule: rules.count - 1, vocabulary: &vocabulary)
        }
      } catch {
        throw file.error(entry.rule, "its pattern \(error.reason)")
      }
    }
  }
}
