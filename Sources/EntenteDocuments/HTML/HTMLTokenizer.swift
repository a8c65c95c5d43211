/// Cuts HTML into tags and text. It takes whatever the web gives: unclosed tags, missing quotes,
/// stray angle brackets; it never fails and looks at each byte a bounded number of times.
struct HTMLTokenizer {
  struct Tag {
    var name: String
    var isClosing = false
    var isSelfClosing = false
    var attributes: [String: String] = [:]
  }

  enum Token {
    case text(ArraySlice<UInt8>)
    case tag(Tag)
    /// The content of `script` or `style`, with the tag that holds it.
    case raw(Tag, ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]
  private let entities: HTMLEntities
  private var index = 0
  private var pending: Tag?

  init(_ bytes: [UInt8], entities: HTMLEntities) {
    self.bytes = bytes
    self.entities = entities
  }

  private static let rawElements: Set<String> = [
    "script", "style", "noscript", "template", "textarea", "iframe",
  ]

  mutating func next() -> Token? {
    if let tag = pending {
      pending = nil
      return .raw(tag, rawContent(of: tag.name))
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "<"), let token = markup() { return token }
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    return .text(bytes[start..<index])
  }

  /// A tag, comment or declaration; nil where the bracket is only a character.
  private mutating func markup() -> Token? {
    guard index + 1 < bytes.count else { return nil }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      skipDeclaration()
      return .text([])
    }
    let isClosing = next == UInt8(ascii: "/")
    let nameStart = index + (isClosing ? 2 : 1)
    guard nameStart < bytes.count, Self.isLetter(bytes[nameStart]) else { return nil }
    index = nameStart
    var tag = Tag(name: name(), isClosing: isClosing)
    readAttributes(&tag)
    if !isClosing && !tag.isSelfClosing && Self.rawElements.contains(tag.name) { pending = tag }
    return .tag(tag)
  }

  private mutating func skipDeclaration() {
    let isComment = bytes[index...].starts(with: "<!--".utf8)
    let end: [UInt8] = isComment ? Array("-->".utf8) : Array(">".utf8)
    index = bytes[index...].firstRange(of: end)?.upperBound ?? bytes.count
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private mutating func readAttributes(_ tag: inout Tag) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return
      }
      if byte == UInt8(ascii: "/") {
        tag.isSelfClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
      }
      guard Self.isName(byte) else {
        index += 1
        continue
      }
      let key = name()
      skipSpaces()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
        tag.attributes[key] = tag.attributes[key] ?? ""
        continue
      }
      index += 1
      skipSpaces()
      let value = entities.decode(attributeValue())
      tag.attributes[key] = tag.attributes[key] ?? value
    }
  }

  private mutating func attributeValue() -> ArraySlice<UInt8> {
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      index = min(end + 1, bytes.count)
      return bytes[start..<end]
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return bytes[start..<index]
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// Everything up to the closing tag, which is read as well.
  private mutating func rawContent(of name: String) -> ArraySlice<UInt8> {
    let start = index
    let closing = Array(("</" + name).utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), index + closing.count <= bytes.count,
        bytes[index..<index + closing.count].elementsEqual(closing, by: { $0 | 0x20 == $1 | 0x20 })
      {
        let content = bytes[start..<index]
        index = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        return content
      }
      index += 1
    }
    return bytes[start...]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x3A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
