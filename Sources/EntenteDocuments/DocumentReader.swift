public import EntenteData
public import EntenteModel

/// Reads articles: bytes to text, zones and what is known about where they come from.
///
/// Plain text, Markdown and HTML are told apart by the name and, where that says nothing, by the
/// beginning of the text. Offsets count in the text as read: of plain text all of it, of Markdown
/// and HTML what remains without markup.
///
/// What is known about the source is taken, first to last, from: what the caller gives; a sidecar,
/// that is a YAML or JSON file `NAME.meta.yaml`, `NAME.meta.yml` or `NAME.meta.json` beside the
/// article `NAME.txt`, with the keys `id`, `title`, `author`, `published` (or `date`) and `uri` (or
/// `url`); front matter with the same keys; HTML metadata and JSON-LD; a line of the text with
/// nothing but a date.
public struct DocumentReader: Sendable {
  let phrases: ZonePhrases
  let entities: HTMLEntities

  /// Reads the words by which zones are told apart.
  ///
  /// - Throws: `DataError` with path and line.
  public init(from folder: DataFolder) throws {
    phrases = try ZonePhrases(from: folder)
    entities = try HTMLEntities(from: folder)
  }

  /// Reads an article. It never fails: what is doubtful or lost is said in the diagnostics, and an
  /// article that cannot be read at all has no zones.
  public func read(_ input: DocumentInput) -> (Document, [Diagnostic]) {
    var decoded = TextDecoding.decode(input.bytes, path: input.path)
    guard let text = decoded.text else {
      return (document(input, SourceMetadata(), text: "", zones: []), decoded.diagnostics)
    }
    var article = content(of: text, format: input.format ?? .detect(path: input.path, text: text))
    decoded.diagnostics += article.diagnostics.map { $0.at(input.path) }
    if let sidecar = input.sidecar {
      do {
        article.given = try SourceMetadata(yaml: sidecar.bytes)
      } catch {
        decoded.diagnostics.append(.badMetadata(path: sidecar.path, reason: "\(error)"))
      }
    }
    let source = SourceText(article.text)
    let zones = ZoneClassifier(phrases).zones(of: article.paragraphs, in: source)
    if zones.allSatisfy({ !$0.kind.isRead }) {
      decoded.diagnostics.append(.nothingToRead(path: input.path))
    }
    let found = metadata(article, zones: zones, in: source)
    let document = document(input, found, source: source, zones: zones)
    decoded.diagnostics += dateDiagnostics(document, found, path: input.path)
    return (document, decoded.diagnostics)
  }

  private func content(of text: String, format: DocumentFormat) -> ArticleContent {
    switch format {
    case .text: PlainText.read(text)
    case .markdown: Markdown.read(text)
    case .html: HTML.read(text, entities: entities)
    }
  }

  private func metadata(
    _ article: ArticleContent, zones: [Zone], in source: SourceText
  ) -> SourceMetadata {
    var found = article.given.filled(from: article.metadata)
    if article.given.published != nil { found.publishedBasis = .given }
    if let title = zones.first(where: { $0.kind == .title }), found.title == nil {
      found.title = source[title.bytes]
    }
    if found.author == nil, let byline = zones.first(where: { $0.kind == .byline }) {
      found.author = Byline.author(source[byline.bytes])
    }
    if found.published == nil,
      let (date, words) = Dateline.date(in: zones, of: source)
    {
      found.published = date
      found.publishedBasis = .inferred
      found.publishedWords = words
    }
    return found
  }

  private func document(
    _ input: DocumentInput, _ found: SourceMetadata, text: String, zones: [Zone]
  ) -> Document {
    document(input, found, source: SourceText(text), zones: zones)
  }

  private func document(
    _ input: DocumentInput, _ found: SourceMetadata, source: SourceText, zones: [Zone]
  ) -> Document {
    let published = input.published ?? found.published
    return Document(
      source: Source(
        id: input.id ?? found.id ?? DocumentInput.id(fromPath: input.path),
        title: input.title ?? found.title,
        uri: input.uri ?? found.uri,
        published: published,
        publishedBasis: published == nil
          ? .unknown : input.published != nil ? .given : found.publishedBasis,
        sha256: Checksum.sha256(input.bytes)),
      author: found.author, text: source, zones: zones)
  }

  private func dateDiagnostics(
    _ document: Document, _ found: SourceMetadata, path: String
  ) -> [Diagnostic] {
    if let words = found.unreadableDate {
      return [.unreadableDate(path: path, words: words)]
    }
    guard document.source.publishedBasis == .inferred, let words = found.publishedWords else {
      return []
    }
    return [.inferredDate(path: path, date: document.source.published, words: words)]
  }
}
