import EntenteData

/// Words by which a paragraph shows that it is no running text: `documents/zones.tsv`.
struct ZonePhrases {
  enum Reach: String {
    case line
    case rest
  }

  struct Phrase {
    enum Match: String {
      case equals
      case starts
      case ends
      case contains
    }

    var kind: Zone.Kind
    var reach: Reach
    var match: Match
    var text: String
  }

  private let phrases: [Phrase]

  init(from folder: DataFolder) throws {
    let table = try folder.table("documents/zones.tsv")
    phrases = try table.rows.map { row in
      guard let kind = Zone.Kind(rawValue: row["zone"]), let reach = Reach(rawValue: row["reach"]),
        let match = Phrase.Match(rawValue: row["match"]), let text = row.value("text")
      else { throw table.error(row, "zone, reach, match and text must be known words") }
      return Phrase(kind: kind, reach: reach, match: match, text: text)
    }
  }

  /// Phrases that start or end a paragraph count only in paragraphs of at most so many words.
  private static let shortLimit = 30
  private static let bylineLimit = 8

  /// What a paragraph shows itself to be.
  func classify(_ paragraph: String) -> (kind: Zone.Kind, reach: Reach)? {
    let words = paragraph.split { $0 == " " || $0 == "\n" }.count
    guard words <= 120 else { return nil }
    let text = Self.withoutNumber(paragraph)
    let found = phrases.first { phrase in
      switch phrase.match {
      case .equals: text == phrase.text || text == phrase.text + ":"
      case .contains: words <= 60 && text.contains(phrase.text)
      case .ends: words <= Self.shortLimit && text.hasSuffix(phrase.text)
      case .starts:
        words <= (phrase.kind == .byline ? Self.bylineLimit : Self.shortLimit)
          && text.hasPrefix(phrase.text) && !(phrase.kind == .byline && text.hasSuffix("."))
      }
    }
    return found.map { ($0.kind, $0.reach) }
  }

  /// A number at the beginning becomes `#`.
  private static func withoutNumber(_ text: String) -> String {
    let rest = text.drop { $0.isASCII && $0.isNumber }
    return rest.count < text.count ? "#" + rest : text
  }
}
