public import EntenteData
public import EntenteDocuments
import EntenteGazetteer
public import EntenteLanguage
public import EntenteModel

/// The dates of an article.
public struct ArticleDates: Sendable {
  /// The article, with its date of publication where the text tells it.
  public var document: Document
  /// Its time expressions in the order of the text.
  public var expressions: [TimeExpression]
  /// From what the date of publication was concluded, and what nothing anchors.
  public var diagnostics: [Diagnostic]
}

/// Finds the dates of articles: tells names from times by the gazetteer, concludes the date of
/// publication where nobody gave it, and reckons the time expressions from it.
public struct DateReader: Sendable {
  private let gazetteer: Gazetteer
  private let tagger: TimeTagger

  /// Loads the gazetteer and the rules.
  ///
  /// - Throws: `DataError` with the path and the line or rule.
  public init(from folder: DataFolder) throws {
    self.init(gazetteer: try Gazetteer(from: folder), tagger: try TimeTagger(from: folder))
  }

  init(gazetteer: Gazetteer, tagger: TimeTagger) {
    self.gazetteer = gazetteer
    self.tagger = tagger
  }

  /// The dates of an article; never fails.
  public func dates(in document: Document) -> ArticleDates {
    let names = document.zones.filter(\.kind.isRead).flatMap {
      gazetteer.matches(in: document.text, range: $0.bytes)
    }
    return dates(in: document, names: names)
  }

  /// The dates of an article whose names are known.
  func dates(in document: Document, names matches: [NameMatch]) -> ArticleDates {
    let names = matches.map(KnownName.init)
    var document = document
    var diagnostics: [Diagnostic] = []
    if document.source.published == nil,
      let concluded = PublicationDate.infer(
        from: document, tagger: tagger, names: names, events: events(among: matches))
    {
      document.source.published = concluded.date
      document.source.publishedBasis = .inferred
      diagnostics.append(.concludedDate(concluded, in: document.source.id))
    }
    let expressions = tagger.expressions(in: document, names: names)
    let loose = expressions.count { !$0.isAnchored }
    if loose > 0 { diagnostics.append(.looseExpressions(loose, in: document.source)) }
    return ArticleDates(document: document, expressions: expressions, diagnostics: diagnostics)
  }

  private func events(among matches: [NameMatch]) -> [NamedEvent] {
    matches.compactMap { match in
      guard let id = match.candidates.first?.entity, id.rawValue.hasPrefix("period:"),
        let entry = gazetteer.entry(id)
      else { return nil }
      return NamedEvent(bytes: match.bytes, first: entry.from, last: entry.to)
    }
  }
}

extension Diagnostic {
  static func concludedDate(_ date: PublicationDate, in path: String) -> Diagnostic {
    Diagnostic(
      .note, id: "inferred-date", "taken as published \(date.date): \(date.reason)", path: path,
      hint: "say --published to make sure")
  }

  static func looseExpressions(_ count: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      .note, id: "unanchored-dates",
      count == 1
        ? "one time expression has no date: nothing in the text anchors it"
        : "\(count) time expressions have no date: nothing in the text anchors them",
      path: source.id, hint: source.published == nil ? "say --published" : nil)
  }
}
