import EntenteLanguage
import EntenteModel

/// Dates offices that the text gives to persons. A title before a name dates nothing: "President
/// Nixon met them in 1972"; the text dates the office by brackets, by "then", and where it says that
/// somebody had it: "led the country as its president from 1948 to 1960".
struct OfficeDates {
  let sentences: [Sentence]
  let times: EventTimeResolver
  let lexicon: MentionLexicon

  /// Longer stretches in brackets are lives.
  private static let longestTerm = 40

  func times(of office: OfficeMention) -> [EventTime] {
    if let term = term(of: office) { return [term] }
    guard isThen(office) || isPredicate(office) else { return [] }
    return times.times(ofTrigger: head(of: office), inSentence: office.sentence, parties: [])
  }

  /// "President Kim (1998-2003)", "the president of Armenia (2008-18)".
  private func term(of office: OfficeMention) -> EventTime? {
    (office.tokens.lowerBound...office.tokens.upperBound).lazy.compactMap {
      times.time(inBracketsAt: $0, ofSentence: office.sentence)
    }.first { time in
      guard let first = time.date?.earliest, let last = time.date?.latest else { return false }
      return last.year - first.year <= Self.longestTerm
    }
  }

  private func words(_ office: OfficeMention, _ range: Range<Int>) -> [String] {
    let tokens = sentences[office.sentence].tokens
    return range.clamped(to: tokens.indices).map { tokens[$0].form.lowercased() }
  }

  /// "Then-president Kim".
  private func isThen(_ office: OfficeMention) -> Bool {
    let start = office.tokens.lowerBound
    return words(office, max(0, start - 2)..<start + 1).contains("then")
  }

  /// "Named minister", "with Beach as envoy".
  private func isPredicate(_ office: OfficeMention) -> Bool {
    words(office, office.tokens).contains {
      $0 == "as" || lexicon.contains($0, in: "appointment")
    }
  }

  /// The token by which the office hangs in the sentence.
  private func head(of office: OfficeMention) -> Int {
    let tokens = sentences[office.sentence].tokens
    var head =
      office.tokens.first { !office.tokens.contains(tokens[$0].head) }
      ?? office.tokens.lowerBound
    // "Envoy James Fox": a first name may stand before what is called the office.
    while tokens[head].relation == "flat", tokens[head].head >= 0, tokens[head].head < head {
      head = tokens[head].head
    }
    return head
  }
}
