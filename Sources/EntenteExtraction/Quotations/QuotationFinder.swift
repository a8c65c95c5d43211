import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// Finds what a text quotes and who says it: the subject of the verb of saying outside the marks, in
/// a sentence of the quotation or the one that goes on behind it; without a verb, who spoke before in
/// the paragraph.
struct QuotationFinder {
  let resolution: Resolution

  func quotations() -> [Quotation] {
    let text = resolution.document.text
    var found: [Quotation] = []
    var next = 0
    for zone in resolution.document.zones where zone.kind.isRead {
      let quoted = QuotationMarks.quoted(in: text, zone.bytes)
      while next < resolution.sentences.count,
        resolution.sentences[next].bytes.upperBound <= zone.bytes.lowerBound
      {
        next += 1
      }
      guard !quoted.isEmpty else { continue }
      let sentences = resolution.sentences.indices[next...].prefix {
        resolution.sentences[$0].bytes.lowerBound < zone.bytes.upperBound
      }
      found += quotations(quoted, in: Array(sentences))
    }
    return found
  }

  private func quotations(_ quoted: [Range<Int>], in sentences: [Int]) -> [Quotation] {
    var last: Attribution?
    return quoted.compactMap { bytes in
      let around = sentences.filter { resolution.sentences[$0].bytes.overlaps(bytes) }
      // The full stop before a closing mark can end the sentence: "It is done." she said.
      let behind = around.last.flatMap { sentence in
        sentences.first { $0 == sentence + 1 && startsSmall($0) }
      }
      for sentence in around.reversed() + (behind.map { [$0] } ?? []) {
        if let attribution = attribution(in: sentence, outside: quoted) {
          last = attribution
          break
        }
      }
      return last.map { Quotation(bytes: bytes, attribution: $0) }
    }
  }

  private func startsSmall(_ sentence: Int) -> Bool {
    resolution.sentences[sentence].tokens.first?.form.first?.isLowercase ?? false
  }

  /// The first verb of saying of a sentence that stands outside the marks, with its subject.
  private func attribution(in sentence: Int, outside quoted: [Range<Int>]) -> Attribution? {
    let tokens = resolution.sentences[sentence].tokens
    func isOutside(_ token: Int) -> Bool {
      !quoted.contains { $0.contains(tokens[token].bytes.lowerBound) }
    }
    for verb in tokens.indices
    where resolution.lexicon.contains(tokens[verb].lemma.lowercased(), in: "quoting-verb")
      && tokens[verb].upos == "VERB" && isOutside(verb)
    {
      let subject = tokens.indices.first {
        tokens[$0].head == verb && tokens[$0].relation == "nsubj" && isOutside($0)
      }
      if let subject { return attribution(of: subject, verb, in: sentence) }
    }
    return nil
  }

  private func attribution(of subject: Int, _ verb: Int, in sentence: Int) -> Attribution {
    let tokens = resolution.sentences[sentence].tokens
    let acting = Antecedents(resolution: resolution).actors(sentence, subject)
    let mention = resolution.mention(sentence, at: subject)
    let words = mention?.tokens ?? subject..<subject + 1
    return Attribution(
      speaker: resolution.text(sentence, min(words.lowerBound, subject)..<words.upperBound),
      entity: acting.count == 1 && acting[0].kind != .place ? acting[0] : nil,
      word: tokens[verb].lemma)
  }
}
