public import EntenteData
public import EntenteDocuments
import EntenteModel

/// Finds the time expressions of an article and says what dates they mean.
///
/// It works on the bytes of the text before any other analysis, in one pass: words and numbers
/// get categories from tables, the patterns of all rules are walked as one tree, and what was found
/// is reckoned in reading order from the date of publication or from the dates of the narrative.
public struct TimeTagger: Sendable {
  private let rules: TimeRules

  /// Reads the rules.
  ///
  /// - Throws: `DataError` with the path and the line or rule.
  public init(from folder: DataFolder) throws {
    rules = try TimeRules(from: folder)
  }

  /// The time expressions of a document in the order of the text; none overlap.
  ///
  /// - Parameters:
  ///   - document: the article; its date of publication, where it is known, anchors "last year".
  ///   - names: names of people, states and the like, which are no times: May the minister.
  /// - Returns: the expressions; what nothing anchors has no date.
  public func expressions(in document: Document, names: [KnownName] = []) -> [TimeExpression] {
    let zones = zones(of: document, names: names)
    var resolver = TimeResolver(
      publication: document.source.published,
      isNarrative: isNarrative(zones) || document.source.published == nil, tables: rules.tables)
    let periods = NamedPeriods(names)
    var expressions: [TimeExpression] = []
    for zone in zones {
      expressions += resolver.expressions(of: zone, in: document.text)
      expressions += periods.expressions(in: zone, of: document.text)
    }
    return merged(expressions)
  }

  /// What the words say about the article's own time.
  func evidence(
    in document: Document, names: [KnownName], events: [NamedEvent]
  ) -> PublicationEvidence {
    PublicationEvidence(zones(of: document, names: names), events: events, in: document.text)
  }

  /// A named period that overlaps a date is none: "the Six-Day War" keeps its name.
  private func merged(_ expressions: [TimeExpression]) -> [TimeExpression] {
    let sorted = expressions.sorted {
      ($0.bytes.lowerBound, -$0.bytes.upperBound) < ($1.bytes.lowerBound, -$1.bytes.upperBound)
    }
    var kept: [TimeExpression] = []
    for expression in sorted {
      guard let last = kept.last, last.bytes.upperBound > expression.bytes.lowerBound else {
        kept.append(expression)
        continue
      }
      if expression.bytes.count > last.bytes.count { kept[kept.count - 1] = expression }
    }
    return kept
  }

  private func zones(of document: Document, names: [KnownName]) -> [TimeZoneText] {
    let bytes = document.text.bytes
    let barred = names.filter { ![.date, .number].contains($0.kind) }.map(\.bytes)
      .sorted { $0.lowerBound < $1.lowerBound }
    var sentence = 0
    var name = 0
    return document.zones.filter { ![.comments, .boilerplate].contains($0.kind) }.map { zone in
      var tokens = TimeLexer.tokens(
        of: bytes, in: zone.bytes, vocabulary: rules.vocabulary, sentence: sentence)
      sentence = (tokens.last?.sentence ?? sentence) + 1
      while name < barred.count, barred[name].lowerBound < zone.bytes.upperBound {
        bar(barred[name], in: &tokens)
        name += 1
      }
      let text = TimeText(bytes: bytes)
      let matcher = TimeMatcher(rules: rules, tokens: tokens, text: text)
      return TimeZoneText(zone: zone.kind, tokens: tokens, found: matcher.all(), text: text)
    }
  }

  /// Marks the words of a name; names that are times by their words, such as September 11 and the
  /// minister May, are judged by what stands around them.
  private func bar(_ name: Range<Int>, in tokens: inout [TimeToken]) {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= name.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].start < name.upperBound { end += 1 }
    let times = [TimeCategory.month, .weekday, .season, .day, .num, .year, .ord, .unit, .units]
      .reduce(UInt64(0)) { $0 | $1.bit }
    guard tokens[low..<end].contains(where: { !$0.has(any: times) }) else { return }
    for index in low..<end {
      // The year in front of an event's name is its date: the 2015 nuclear agreement.
      tokens[index].isNamed = !(tokens[index].has(.year) && index == low)
    }
  }

  /// History is told with years, news with weekdays and "last year". Measured on 376 documents of
  /// five corpora, this count is right for 365.
  private func isNarrative(_ zones: [TimeZoneText]) -> Bool {
    var years = 0
    var spoken = 0
    for item in zones.lazy.flatMap(\.found) {
      switch item.rule.reading {
      case .calendar:
        if item.captures.has(.year) || item.captures.has(.era) { years += 1 }
        if item.captures.has(.weekday) { spoken += 1 }
      case .deictic: spoken += 1
      case .nearby where item.captures[.last] ?? item.captures[.next] ?? 1 == 1: spoken += 1
      default: break
      }
    }
    return years >= 5 && years > 3 * spoken
  }
}

/// A zone with its tokens and what was found in it.
struct TimeZoneText {
  var zone: Zone.Kind
  var tokens: [TimeToken]
  var found: [TimeMatcher.Found]
  var text: TimeText
}
