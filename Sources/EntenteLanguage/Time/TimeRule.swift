import EntenteData
import Foundation
import Yams

/// A rule of the time tagger, from `dates/rules/*.yaml`.
struct TimeRule: Sendable {
  /// How the words of a match are read; see `TimeReader`.
  enum Reading: String, Decodable, Sendable {
    /// A date that names its own parts.
    case calendar
    /// This, last or next year, month, Friday or summer.
    case nearby
    /// So many units before or after something.
    case shift
    /// The past or next so many units.
    case stretch
    /// So many units.
    case duration
    /// Daily, every six months.
    case recurrence
    /// Now, recently, soon.
    case reference
    /// Yesterday, today, tomorrow.
    case deictic
    /// A date in figures only.
    case numeric
    /// A day of the Julian calendar with that of ours beside it: 25 October (7 November) 1917.
    case oldStyle = "old-style"
    /// The turn of a century or millennium.
    case turn
    /// Half of a century.
    case centuryHalf = "century-half"
    /// The first two months of a year.
    case share
    /// So many months that end with one.
    case upTo = "up-to"
    /// A feast that moves through the year.
    case moving
    /// A fiscal year.
    case fiscal
    /// An age or another thing that is no time and is not to be taken for one.
    case trap
  }

  /// Its name, which every expression that it finds carries.
  var name: String
  var reading: Reading
  /// Values that the rule gives to categories, beside those of its words.
  var given: [TimeCategory: Int] = [:]
  /// Conditions on the words around; see `TimeGuard`.
  var guards: [TimeGuard] = []
}

/// An example of a rule: a sentence with the expression in square brackets, the value it has when
/// published on 2017-04-12 and, where it has one, its date.
struct TimeExample: Sendable, Hashable {
  var sentence: String
  var span: String
  var value: String
  var date: String?
}

/// A file of rules.
struct TimeRuleFile {
  struct Entry: Decodable {
    var rule: String
    var pattern: String
    var reads: TimeRule.Reading
    var with: [String: Int]?
    var guards: [TimeGuard]?
    var examples: [String]
    var traps: [String]
  }

  let path: String
  let entries: [Entry]

  /// Reads a file.
  ///
  /// - Throws: `DataError` with path, and line or rule.
  init(bytes: [UInt8], path: String) throws {
    self.path = path
    do {
      entries = try YAMLDecoder().decode([Entry].self, from: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw DataError(path: path, reason: "is no list of rules: \(error)")
    }
  }

  /// The error for something wrong in a rule.
  func error(_ rule: String, _ reason: String) -> DataError {
    DataError(path: path, entry: rule, reason: reason)
  }

  /// The rule itself, once its values are checked.
  func rule(_ entry: Entry) throws -> TimeRule {
    var rule = TimeRule(name: entry.rule, reading: entry.reads, guards: entry.guards ?? [])
    for (name, value) in entry.with ?? [:] {
      guard let category = TimeCategory(name: name) else {
        throw error(entry.rule, "gives a value to `\(name)`, which is no category")
      }
      rule.given[category] = value
    }
    return rule
  }

  /// The examples of a rule: `It met on [5 March 1970]. => 1970-03-05` and perhaps ` ; EDTF`.
  func examples(_ entry: Entry) throws -> [TimeExample] {
    try entry.examples.map { line in
      guard let example = TimeExample(line) else {
        throw error(entry.rule, "has an example that cannot be read: \(line)")
      }
      return example
    }
  }
}

extension TimeExample {
  init?(_ line: String) {
    let halves = line.components(separatedBy: " => ")
    guard halves.count == 2, let open = halves[0].firstIndex(of: "["),
      let close = halves[0].lastIndex(of: "]"), open < close
    else { return nil }
    span = String(halves[0][halves[0].index(after: open)..<close])
    sentence = halves[0][..<open] + span + halves[0][halves[0].index(after: close)...]
    let values = halves[1].components(separatedBy: " ; ")
    value = values[0]
    date = values.count > 1 ? values[1] : nil
  }
}
