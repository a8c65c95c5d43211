/// Finds the expressions of one zone, before anything is known of their anchors.
struct TimeMatcher {
  /// An expression as found: the tokens it covers and what they are.
  struct Found {
    var rule: TimeRule
    var range: Range<Int>
    var captures: TimeCaptures
  }

  let rules: TimeRules
  let tokens: [TimeToken]
  let text: TimeText

  /// All expressions from left to right; none overlap.
  func all() -> [Found] {
    var found: [Found] = []
    var free = 0
    for start in tokens.indices where rules.trie.canStart(tokens[start]) && !tokens[start].isNamed {
      // One place can begin several: both ends of "April 6-7".
      while let match = best(at: start, free) {
        let range = extent(of: match, start)
        if match.leaf.before > 0, isSurpassed(range, free) { break }
        free = range.upperBound
        let rule = rules.rules[match.leaf.rule]
        guard rule.reading != .trap else { break }
        let captures = TimeCaptures(
          match, at: start, in: tokens, rule: rule, vocabulary: rules.vocabulary)
        found.append(Found(rule: rule, range: range, captures: captures))
      }
    }
    return found
  }

  private func best(at start: Int, _ free: Int) -> TimeTrie.Match? {
    rules.trie.match(tokens, at: start, accept: { accepts($0, start, free) })
  }

  /// Whether a longer expression begins where one does that was found from the words before it.
  private func isSurpassed(_ range: Range<Int>, _ free: Int) -> Bool {
    guard let other = best(at: range.lowerBound, free), other.leaf.before == 0 else { return false }
    return extent(of: other, range.lowerBound).upperBound > range.upperBound
  }

  private func extent(of match: TimeTrie.Match, _ start: Int) -> Range<Int> {
    start + match.leaf.before..<start + match.length - match.leaf.behind
  }

  private func accepts(_ match: TimeTrie.Match, _ start: Int, _ free: Int) -> Bool {
    let range = extent(of: match, start)
    guard range.lowerBound >= free, areNames(match, start), isWhole(range) else { return false }
    return rules.rules[match.leaf.rule].guards.allSatisfy {
      $0.allows(range, in: tokens, text: text)
    }
  }

  /// Months and weekdays are written with a capital; "march" and "may" are verbs.
  private func areNames(_ match: TimeTrie.Match, _ start: Int) -> Bool {
    match.path.enumerated().allSatisfy { offset, category in
      category != .month && category != .weekday || tokens[start + offset].isCapital
    }
  }

  /// A number that a hyphen or point joins to something else is a part of a name: F-16, 5-2.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    guard first.isGlued, range.lowerBound > 0, first.number >= 0, first.word < 0 || first.has(.day)
    else { return true }
    let joint = tokens[range.lowerBound - 1]
    guard joint.isGlued, joint.has(.dash), range.lowerBound >= 2 else {
      return !text.isWord(joint, among: [".", "$", "+"]) || joint.isGlued == false
    }
    let prefix = tokens[range.lowerBound - 2]
    return prefix.number >= 0 || prefix.categories != 0
  }
}
