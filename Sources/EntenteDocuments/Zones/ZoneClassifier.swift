import EntenteModel

/// Gives every paragraph its part: which words are the article, and which stand around it.
///
/// After the shallow text features of Kohlschütter, Fankhauser and Nejdl (2010): words a paragraph,
/// how it ends, how it is written, what it begins with, and where it stands.
struct ZoneClassifier {
  private let phrases: ZonePhrases

  init(_ phrases: ZonePhrases) {
    self.phrases = phrases
  }

  /// The zones of an article; each is one paragraph, or the date line at its beginning.
  func zones(of paragraphs: [Paragraph], in text: SourceText) -> [Zone] {
    var page = Page(paragraphs, text)
    page.firstBody = page.shapes.indices.first { page.isRunningText($0) } ?? paragraphs.count
    mark(&page)
    markTitle(&page)
    markQuotations(&page)
    markAuthor(&page)
    return paragraphs.indices.flatMap { zones(of: paragraphs[$0], as: page.kinds[$0], in: text) }
  }

  /// The paragraphs on the way to their zones.
  private struct Page {
    let paragraphs: [Paragraph]
    let texts: [String]
    let shapes: [ParagraphShape]
    var kinds: [Zone.Kind]
    var firstBody = 0

    init(_ paragraphs: [Paragraph], _ text: SourceText) {
      self.paragraphs = paragraphs
      texts = paragraphs.map { text[$0.bytes] }
      shapes = texts.map(ParagraphShape.init)
      kinds = Array(repeating: .body, count: paragraphs.count)
    }

    func isRunningText(_ index: Int) -> Bool {
      let hint = paragraphs[index].hint
      return (hint == nil || hint == .body) && shapes[index].isRunningText
    }
  }

  // MARK: Each paragraph by itself

  private func mark(_ page: inout Page) {
    var rest: Zone.Kind?
    var seen: Set<String> = []
    for index in page.paragraphs.indices {
      let text = page.texts[index]
      if let phrase = phrases.classify(text) {
        page.kinds[index] = phrase.kind
        // Before the article has begun, such a heading is navigation.
        if phrase.reach == .rest && index > page.firstBody { rest = phrase.kind }
      } else if let hint = page.paragraphs[index].hint {
        page.kinds[index] = hint
      } else if rest == nil {
        page.kinds[index] = kind(of: index, in: page, seen: seen)
      }
      if let rest { page.kinds[index] = rest }
      seen.insert(Self.normalised(text))
    }
  }

  private func kind(of index: Int, in page: Page, seen: Set<String>) -> Zone.Kind {
    let (text, shape) = (page.texts[index], page.shapes[index])
    if PublicationDate.parse(text) != nil && text.count > 4 { return .dateline }
    if shape.isQuoted { return .quotation }
    if index > 0, !shape.endsSentence, repeats(text, seen) { return .boilerplate }
    if page.paragraphs.count > 1, shape.isHeading { return .heading }
    let isCaption = !shape.endsSentence && shape.words <= 14 && index > page.firstBody
    return isCaption ? .caption : .body
  }

  /// Whether a short line says again what an earlier one said.
  private func repeats(_ text: String, _ seen: Set<String>) -> Bool {
    let text = Self.normalised(text)
    return text.count > 12 && seen.contains { $0.contains(text) }
  }

  /// Letters and digits in lower case.
  private static func normalised(_ text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    let kept = text.utf8.lazy.compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39, 0x61...0x7A: byte
      case 0x41...0x5A: byte | 0x20
      default: nil
      }
    }
    return String(decoding: Array(kept), as: UTF8.self)
  }

  // MARK: The beginning

  /// Of the short lines before the first running text, one is the title: the one that is repeated,
  /// else the last. Lines before it belong to the site.
  private func markTitle(_ page: inout Page) {
    guard page.firstBody < page.paragraphs.count, !page.kinds.contains(.title) else { return }
    let candidates = (0..<page.firstBody).filter { index in
      [.heading, .body, .caption].contains(page.kinds[index]) && page.shapes[index].words > 1
        && page.paragraphs[index].hint == nil
    }
    let texts = candidates.isEmpty ? [] : page.texts.map(Self.normalised)
    let repeated = candidates.first { index in
      texts[(index + 1)...].contains { $0.contains(texts[index]) }
    }
    guard let title = repeated ?? candidates.last else { return }
    page.kinds[title] = .title
    for index in candidates where index < title { page.kinds[index] = .boilerplate }
  }

  // MARK: Quotations and authors

  /// A paragraph above a line that begins with a dash and names somebody is a quotation.
  private func markQuotations(_ page: inout Page) {
    for index in page.paragraphs.indices.dropFirst() {
      let shape = page.shapes[index]
      guard shape.startsWithDash, shape.words <= 12, !shape.endsSentence,
        page.kinds[index - 1] == .body
      else { continue }
      page.kinds[index - 1] = .quotation
      page.kinds[index] = .quotation
    }
  }

  /// A paragraph after the article that begins with the author's name is about the author.
  private func markAuthor(_ page: inout Page) {
    guard let byline = page.kinds.firstIndex(of: .byline),
      let author = Byline.author(page.texts[byline])
    else { return }
    for index in page.paragraphs.indices where index > page.firstBody && page.kinds[index] == .body
    {
      let text = page.texts[index]
      if text.hasPrefix(author + " is ") || text.hasPrefix(author + ", ") {
        page.kinds[index] = .boilerplate
      }
    }
  }

  // MARK: Date lines

  /// One zone, or two where a paragraph begins with place, date and agency and a dash.
  private func zones(of paragraph: Paragraph, as kind: Zone.Kind, in text: SourceText) -> [Zone] {
    guard kind == .body, let end = Self.endOfDateline(text.bytes[paragraph.bytes]),
      end < paragraph.bytes.upperBound
    else { return [Zone(kind, bytes: paragraph.bytes)] }
    return [
      Zone(.dateline, bytes: paragraph.bytes.lowerBound..<end),
      Zone(.body, bytes: end..<paragraph.bytes.upperBound),
    ]
  }

  /// The end of `SEOUL, May 9 (Reuters) - ` at the beginning of a paragraph.
  private static func endOfDateline(_ bytes: ArraySlice<UInt8>) -> Int? {
    let head = bytes.prefix(80)
    for dash in [" - ", " – ", " — ", " -- "] {
      guard let start = head.firstRange(of: Array(dash.utf8)) else { continue }
      let words = String(decoding: head[..<start.lowerBound], as: UTF8.self)
      let place = words.prefix { $0.isUppercase || " .-'".contains($0) }
      if place.filter(\.isUppercase).count >= 4, !words.contains(where: { "!?\"“".contains($0) }) {
        return start.upperBound
      }
    }
    return nil
  }
}
