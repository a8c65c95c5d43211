import EntenteData
import EntenteLanguage
import EntenteModel

/// All rules, found by the lemma of their trigger.
public struct RuleSet: Sendable {
  /// The rules in the order of their files.
  public let rules: [Rule]
  /// Nouns by which the text names people and bodies that act for a state: officials, troops.
  let actorNouns: Set<String>
  /// Nouns that name goods.
  let goods: Set<String>
  /// Words that tell of the lives of projects.
  let projectWords: ProjectWords
  private let index: [String: [Int]]
  private let verbForms: VerbForms

  init(
    rules: [Rule], actorNouns: Set<String>, goods: Set<String>, projectWords: ProjectWords,
    irregularVerbs: DataTable
  ) {
    self.goods = goods
    self.projectWords = projectWords
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
    verbForms = VerbForms(
      of: rules.filter { $0.kind == .verbs }.flatMap(\.triggers).compactMap { trigger in
        trigger.split(separator: " ").first.map(String.init)
      }, irregular: irregularVerbs)
  }

  /// The rules that may start at a word.
  func candidates(lemma: String) -> [Rule] {
    (index[lemma] ?? []).map { rules[$0] }
  }

  /// The lemma of a token in lower case; of a verb that rules know, by its form.
  func lemma(of token: Token) -> String {
    if token.upos == "VERB", let verb = verbForms[token.form.lowercased()] { return verb }
    return token.lemma.lowercased()
  }
}
