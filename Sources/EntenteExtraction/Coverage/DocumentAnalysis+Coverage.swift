public import EntenteDocuments
import EntenteLanguage
public import EntenteModel

extension Extractor {
  /// What is read of an article, and of what the graph will be silent.
  public func coverage(of document: Document) -> Coverage {
    DocumentAnalysis(document, with: self).coverage()
  }
}

extension DocumentAnalysis {
  /// What the sentences, names and dates of the article gave.
  func coverage() -> Coverage {
    let statements = statements()
    let read = sentences.indices.filter { sentences[$0].zone.isRead }
    let stated = sentences(with: statements)
    let reader = reader
    let named = Dictionary(grouping: mentions.mentions, by: \.sentence)
    var coverage = Coverage(
      source: document.source.id, sentences: read.count,
      stated: stated.count { sentences[$0].zone.isRead },
      statements: statements.count,
      undated: statements.count { $0.date == nil && $0.period == nil },
      dates: dates.count,
      openDates: dates.filter { !$0.isAnchored }.map { passage($0.bytes) })
    for index in read where !stated.contains(index) {
      let gaps = gaps(inSentence: index, by: reader)
      if let nearest = gaps.min(by: { Self.rank($0.gap) < Self.rank($1.gap) }) {
        coverage.missed.append(nearest)
      } else if Self.parties(of: named[index] ?? []) > 1 {
        coverage.unworded.append(passage(sentences[index].bytes))
      }
    }
    return coverage
  }

  private static func rank(_ gap: Coverage.Gap) -> Int {
    Coverage.Gap.allCases.firstIndex(of: gap) ?? 0
  }

  private func passage(_ bytes: Range<Int>) -> Coverage.Passage {
    .init(
      span: TextSpan(
        start: document.text.scalarOffset(ofByte: bytes.lowerBound),
        end: document.text.scalarOffset(ofByte: bytes.upperBound)),
      text: document.text[bytes])
  }

  /// Every rule that gave nothing, in the order of the text.
  private func gaps(
    inSentence index: Int, by reader: RelationReader
  ) -> [Coverage.Missed] {
    let sentence = sentences[index]
    let finder = reader.gapFinder(forSentence: index)
    let passage = passage(sentence.bytes)
    return reader.attempts(inSentence: index).compactMap { attempt in
      finder.gap(of: attempt).map { gap, words in
        Coverage.Missed(
          span: passage.span, text: passage.text, rule: attempt.rule.name,
          trigger: sentence.tokens[attempt.trigger].form, gap: gap, words: words)
      }
    }
  }

  /// How many states, leaders and others who can act are named.
  private static func parties(of mentions: [Mention]) -> Int {
    Set(mentions.flatMap(\.entities).filter { $0.kind != .place }).count
  }

  /// The sentences in which the evidence of statements begins.
  private func sentences(with statements: [Statement]) -> Set<Int> {
    let starts = Set(statements.map(\.evidence.span.start)).sorted()
    var stated: Set<Int> = []
    var next = 0
    for index in sentences.indices {
      let span = passage(sentences[index].bytes).span
      while next < starts.count, starts[next] < span.end {
        if starts[next] >= span.start { stated.insert(index) }
        next += 1
      }
    }
    return stated
  }
}
