import EntenteLanguage
import EntenteModel

/// The date of a trigger as the one nearest to it in its sentence.
struct SentenceTimes: TriggerTimes {
  let sentences: [Sentence]
  let dates: [TimeExpression]

  func time(ofTrigger token: Int, inSentence index: Int) -> (date: EDTF?, period: String?)? {
    let sentence = sentences[index]
    let place = sentence.tokens[token].bytes.lowerBound
    let nearest =
      dates
      .filter { sentence.bytes.contains($0.bytes.lowerBound) && ($0.date ?? nil) != nil }
      .min { abs($0.bytes.lowerBound - place) < abs($1.bytes.lowerBound - place) }
    return nearest.map { ($0.date, $0.period) }
  }
}
