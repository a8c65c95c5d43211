import Foundation

/// Text blocks of a page with what surrounds them, and what its head says.
struct HTMLBlocks {
  struct Block {
    var text: String
    var kind: Zone.Kind?
    /// Characters inside links.
    var linked: Int
    /// Numbers of the elements around it that may hold the article, outermost first.
    var containers: [Int]
  }

  /// An element that is open.
  private struct Open {
    var name: String
    var skips: Bool
    var kind: Zone.Kind?
    var container: Int?
    var isLink: Bool
  }

  private(set) var blocks: [Block] = []
  private(set) var metadata = SourceMetadata()
  /// Containers that say of themselves that they hold the article.
  private(set) var articles: Set<Int> = []
  private var open: [Open] = []
  private var containers = 0
  private var text = ""
  private var linked = 0
  private var headTitle = ""
  private let entities: HTMLEntities

  init(_ html: String, entities: HTMLEntities) {
    self.entities = entities
    var tokenizer = HTMLTokenizer(Array(html.utf8), entities: entities)
    while let token = tokenizer.next() {
      switch token {
      case .text(let bytes): add(bytes)
      case .raw(let tag, let bytes): raw(tag, bytes)
      case .tag(let tag): tag.isClosing ? close(tag.name) : open(tag)
      }
    }
    flush()
    metadata.set("title", to: headTitle.collapsed)
  }

  private static let blockElements: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]
  private static let skipped: Set<String> = [
    "aside", "button", "canvas", "footer", "form", "nav", "select", "svg", "dialog", "menu", "sup",
  ]
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "param",
  ]
  private static let containerElements: Set<String> = [
    "article", "main", "div", "section", "td", "body",
  ]
  private static let maximumDepth = 400

  // MARK: Tags

  private mutating func open(_ tag: HTMLTokenizer.Tag) {
    if Self.blockElements.contains(tag.name) { flush() }
    readMetadata(tag)
    guard !Self.void.contains(tag.name), !tag.isSelfClosing else { return }
    if tag.name == "p" || tag.name == "li" { closeOpen(tag.name) }
    guard open.count < Self.maximumDepth else { return }
    var element = Open(
      name: tag.name, skips: Self.skipped.contains(tag.name) || isHidden(tag),
      kind: kind(tag), container: nil, isLink: tag.name == "a")
    if Self.containerElements.contains(tag.name) {
      element.container = containers
      if isArticle(tag) { articles.insert(containers) }
      containers += 1
    }
    open.append(element)
  }

  private mutating func close(_ name: String) {
    if Self.blockElements.contains(name) { flush() }
    closeOpen(name)
  }

  /// Closes the innermost element of that name and everything in it, but never past a table cell.
  private mutating func closeOpen(_ name: String) {
    let borders: Set<String> =
      name == "p" || name == "li" ? ["td", "ul", "ol", "div", "blockquote"] : []
    guard let place = open.lastIndex(where: { $0.name == name }),
      !open[place...].contains(where: { borders.contains($0.name) })
    else { return }
    if open[place...].contains(where: { Self.blockElements.contains($0.name) }) { flush() }
    open.removeSubrange(place...)
  }

  private func kind(_ tag: HTMLTokenizer.Tag) -> Zone.Kind? {
    switch tag.name {
    case "h1": return .title
    case "h2", "h3", "h4", "h5", "h6": return .heading
    case "blockquote": return .quotation
    case "figcaption": return .caption
    case "time": return nil
    default: break
    }
    let words = marks(tag)
    if words.contains(where: { ["comment", "respond", "disqus"].contains(where: $0.contains) }) {
      return .comments
    }
    if words.contains(where: { word in Self.boilerplateMarks.contains { word.contains($0) } }) {
      return .boilerplate
    }
    if words.contains(where: { ["caption"].contains(where: $0.contains) }) { return .caption }
    if words.contains("byline") || tag.attributes["rel"] == "author" { return .byline }
    return nil
  }

  private static let boilerplateMarks = [
    "sidebar", "share", "social", "related", "newsletter", "cookie", "promo", "breadcrumb",
    "advert", "subscribe", "author-bio", "about-author", "tags", "pagination", "widget", "masthead",
    "site-header", "site-footer", "footer", "navbox", "toc",
  ]

  /// The words of class and id; wrappers of the whole page say nothing.
  private func marks(_ tag: HTMLTokenizer.Tag) -> [String] {
    guard tag.name != "body", tag.name != "html", tag.name != "main", tag.name != "article" else {
      return []
    }
    let text = (tag.attributes["class"] ?? "") + " " + (tag.attributes["id"] ?? "")
    return text.lowercased().split(separator: " ").map(String.init)
      .filter { !$0.hasPrefix("has-") && !$0.hasPrefix("with-") && !$0.contains("content") }
  }

  private func isHidden(_ tag: HTMLTokenizer.Tag) -> Bool {
    tag.attributes["hidden"] != nil || tag.attributes["aria-hidden"] == "true"
      || (tag.attributes["style"] ?? "").replacing(" ", with: "").contains("display:none")
  }

  private func isArticle(_ tag: HTMLTokenizer.Tag) -> Bool {
    tag.name == "article" || tag.name == "main" || tag.attributes["role"] == "main"
      || tag.attributes["itemprop"] == "articleBody"
  }

  // MARK: Text

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    if open.contains(where: { $0.name == "title" }) && blocks.isEmpty
      && open.contains(where: { $0.name == "head" })
    {
      headTitle += entities.decode(bytes)
      return
    }
    guard !open.contains(where: { $0.skips || $0.name == "head" }) else { return }
    let words = entities.decode(bytes)
    text += words
    if open.contains(where: \.isLink) { linked += words.utf8.count }
  }

  private mutating func flush() {
    defer {
      text = ""
      linked = 0
    }
    let words = text.collapsed
    guard !words.isEmpty else { return }
    // The outermost word counts: a heading among the comments is a comment.
    let kinds = open.compactMap(\.kind)
    let kind = kinds.first { $0 == .comments || $0 == .boilerplate } ?? kinds.last
    blocks.append(
      Block(text: words, kind: kind, linked: linked, containers: open.compactMap(\.container)))
  }

  // MARK: Metadata

  private mutating func readMetadata(_ tag: HTMLTokenizer.Tag) {
    switch tag.name {
    case "meta":
      guard let content = tag.attributes["content"] else { return }
      let name = tag.attributes["property"] ?? tag.attributes["name"] ?? tag.attributes["itemprop"]
      if let key = Self.metaKeys[(name ?? "").lowercased()] { metadata.set(key, to: content) }
    case "link" where tag.attributes["rel"] == "canonical":
      metadata.set("uri", to: tag.attributes["href"])
    case "time":
      let isPublication =
        tag.attributes["pubdate"] != nil
        || tag.attributes["itemprop"] == "datePublished"
        || (tag.attributes["class"] ?? "").contains("publish")
      if isPublication { metadata.set("published", to: tag.attributes["datetime"]) }
    default: break
    }
  }

  private static let metaKeys = [
    "og:title": "title", "twitter:title": "title", "dc.title": "title", "citation_title": "title",
    "article:published_time": "published", "og:published_time": "published",
    "datepublished": "published", "dc.date": "published", "dc.date.issued": "published",
    "dcterms.issued": "published", "date": "published", "pubdate": "published",
    "publish-date": "published", "citation_publication_date": "published",
    "citation_date": "published", "sailthru.date": "published", "parsely-pub-date": "published",
    "author": "author", "article:author": "author", "dc.creator": "author",
    "citation_author": "author", "parsely-author": "author", "og:url": "uri",
  ]

  private mutating func raw(_ tag: HTMLTokenizer.Tag, _ bytes: ArraySlice<UInt8>) {
    guard tag.name == "script", tag.attributes["type"]?.lowercased() == "application/ld+json",
      let json = try? JSONSerialization.jsonObject(with: Data(bytes))
    else { return }
    readLinkedData(json, depth: 0)
  }

  /// Takes title, date and author of the first object that has a date of publication.
  private mutating func readLinkedData(_ json: Any, depth: Int) {
    guard depth < 6 else { return }
    if let list = json as? [Any] {
      for item in list { readLinkedData(item, depth: depth + 1) }
    } else if let object = json as? [String: Any] {
      if let date = object["datePublished"] as? String {
        metadata.set("published", to: date)
        metadata.set("title", to: object["headline"] as? String)
        metadata.set("author", to: Self.author(object["author"]))
      }
      if let graph = object["@graph"] { readLinkedData(graph, depth: depth + 1) }
    }
  }

  private static func author(_ value: Any?) -> String? {
    if let name = value as? String { return name }
    if let object = value as? [String: Any] { return object["name"] as? String }
    let names = (value as? [Any])?.compactMap { author($0) } ?? []
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

extension String {
  /// White space of any length as one space.
  var collapsed: String {
    var output = ""
    var isSpace = true
    for scalar in unicodeScalars {
      // Narrow and no-break spaces belong to the text.
      let isBreak = [" ", "\n", "\t", "\r", "\u{C}"].contains(scalar)
      if !isBreak { output.unicodeScalars.append(scalar) } else if !isSpace { output += " " }
      isSpace = isBreak
    }
    return output.hasSuffix(" ") ? String(output.dropLast()) : output
  }
}
