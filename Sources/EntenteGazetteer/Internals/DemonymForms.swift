/// Plurals of words for people: Russians, Frenchmen, Swiss stays as it is.
enum DemonymForms {
  static func plurals(of word: String) -> [String] {
    let lower = word.lowercased()
    if lower.hasSuffix("man") && !lower.hasSuffix("german") && !lower.hasSuffix("oman")
      && !lower.hasSuffix("roman") && !lower.hasSuffix("ottoman")
    {
      return [String(word.dropLast(2)) + "en"]
    }
    // Chinese, British, French, Swiss, Belarusians' own plurals: no form of their own.
    for ending in ["ese", "ish", "ch", "s", "x", "ic", "Thai"] where word.hasSuffix(ending) {
      return []
    }
    return [word + "s"]
  }
}
