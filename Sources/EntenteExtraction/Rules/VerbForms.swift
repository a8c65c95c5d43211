import EntenteData

/// The forms of the verbs that rules start at, so that a trigger is known by its form where the
/// lemma of a rare verb is guessed wrongly.
struct VerbForms: Sendable {
  private var lemmas: [String: String] = [:]

  /// Makes the forms of some verbs: regular ones by the rules of spelling, others from the table of
  /// irregular verbs.
  init(of verbs: some Sequence<String>, irregular: DataTable) {
    var table: [String: [String]] = [:]
    for row in irregular.rows { table[row["verb"]] = row.list("forms") }
    for verb in verbs {
      for form in Self.regular(verb, pastFrom: table[verb]) { lemmas[form] = lemmas[form] ?? verb }
    }
  }

  /// The verb that a form in lower case belongs to.
  subscript(form: String) -> String? { lemmas[form] }

  private static func regular(_ verb: String, pastFrom irregular: [String]?) -> [String] {
    let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
    let consonantY = verb.hasSuffix("y") && !isVowel(verb.dropLast().last)
    let third =
      consonantY
      ? verb.dropLast() + "ies"
      : verb + (["s", "x", "z", "h", "o"].contains { verb.hasSuffix($0) } ? "es" : "s")
    let past = consonantY ? verb.dropLast() + "ied" : stem + "ed"
    var forms = [verb, String(third), stem + "ing"] + (irregular ?? [String(past)])
    if endsInShortSyllable(verb), let last = verb.last {
      forms +=
        [verb + String(last) + "ing"] + (irregular == nil ? [verb + String(last) + "ed"] : [])
    }
    return forms
  }

  private static func isVowel(_ letter: Character?) -> Bool {
    letter.map { "aeiou".contains($0) } ?? false
  }

  /// plan, commit: the last consonant may be doubled.
  private static func endsInShortSyllable(_ verb: String) -> Bool {
    let letters = Array(verb.suffix(3))
    guard letters.count == 3 else { return false }
    return !isVowel(letters[2]) && !"wxy".contains(letters[2]) && isVowel(letters[1])
      && !isVowel(letters[0])
  }
}
