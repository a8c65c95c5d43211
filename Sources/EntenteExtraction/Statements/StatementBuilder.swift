import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// Makes statements of matches: orders the parties, reads factuality and attribution, and cuts the
/// quote.
struct StatementBuilder {
  let document: Document
  let schema: RelationSchema

  /// A statement of a match, without date and amounts.
  func statement(
    of match: RuleMatch, in sentence: Sentence, factuality: Factuality, attribution: Attribution?
  ) -> Statement {
    let ends = schema.ordered(match.subject.entity, match.rule.type, match.object.entity)
    return Statement(
      subject: ends.subject,
      type: match.rule.type,
      object: ends.object,
      factuality: factuality,
      attribution: attribution,
      event: match.rule.event,
      evidence: evidence(for: match.tokens, in: sentence, rule: match.rule.name))
  }

  /// The statement at each of some times; itself where there are none and where its type has
  /// no date of its own.
  func dated(_ statement: Statement, at times: [EventTime]) -> [Statement] {
    guard !times.isEmpty, schema[statement.type]?.isTimeless != true else { return [statement] }
    return times.map { time in
      var statement = statement
      statement.date = time.date
      statement.period = time.period
      statement.evidence.date = dateMention(of: time.expression)
      return statement
    }
  }

  /// The statement at each point of a series with its amount, and at those of its other times that
  /// the series does not have.
  func dated(
    _ statement: Statement, at times: [EventTime], and points: [AmountSeries.Point]
  ) -> [Statement] {
    guard !points.isEmpty else { return dated(statement, at: times) }
    var statement = statement
    statement.amounts.removeAll { amount in points.contains { $0.amount == amount } }
    let others = times.filter { time in !points.contains { $0.time.date == time.date } }
    let series = points.map { point in
      var statement = statement
      statement.amounts = (statement.amounts + [point.amount]).sorted()
      statement.date = point.time.date
      statement.evidence.date = dateMention(of: point.time)
      return statement
    }
    return (others.isEmpty ? [] : dated(statement, at: others)) + series
  }

  /// The words from the first to the last of some tokens.
  func evidence(for tokens: Range<Int>, in sentence: Sentence, rule: String) -> Evidence {
    let lower = sentence.tokens[tokens.lowerBound].bytes.lowerBound
    let upper = sentence.tokens[tokens.upperBound - 1].bytes.upperBound
    return evidence(forBytes: lower..<upper, rule: rule)
  }

  /// A stretch of the document as evidence.
  func evidence(forBytes bytes: Range<Int>, rule: String) -> Evidence {
    Evidence(
      source: document.source.id, span: span(ofBytes: bytes), quote: document.text[bytes],
      rule: rule)
  }

  /// A time expression of the document as the words that date a statement.
  func dateMention(of expression: TimeExpression) -> DateMention {
    DateMention(span: span(ofBytes: expression.bytes), text: document.text[expression.bytes])
  }

  private func span(ofBytes bytes: Range<Int>) -> TextSpan {
    TextSpan(
      start: document.text.scalarOffset(ofByte: bytes.lowerBound),
      end: document.text.scalarOffset(ofByte: bytes.upperBound))
  }
}
