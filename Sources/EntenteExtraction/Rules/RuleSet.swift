import EntenteModel

/// All rules, found by the lemma of their trigger.
public struct RuleSet: Sendable {
  /// The rules in the order of their files.
  public let rules: [Rule]
  /// Nouns by which the text names people and bodies that act for a state: officials, troops.
  let actorNouns: Set<String>
  private let index: [String: [Int]]

  init(rules: [Rule], actorNouns: Set<String>) {
    self.rules = rules
    self.actorNouns = actorNouns
    var index: [String: [Int]] = [:]
    for (number, rule) in rules.enumerated() {
      for trigger in rule.triggers {
        let first = trigger.split(separator: " ").first.map(String.init) ?? trigger
        index[first, default: []].append(number)
      }
    }
    self.index = index
  }

  /// The rules that may start at a word.
  func candidates(lemma: String) -> [Rule] {
    (index[lemma] ?? []).map { rules[$0] }
  }
}
