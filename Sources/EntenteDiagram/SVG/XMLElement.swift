/// An element of an XML document: enough of XML to read pictures, no more.
///
/// Document types and processing instructions are skipped, entities beyond the five of XML and
/// numbered characters are refused, and nothing outside the text is ever fetched.
struct XMLElement {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  /// The text directly inside, in order, without that of children.
  var text = ""

  /// The first element with a name, this one included, in document order.
  func first(_ name: String) -> XMLElement? {
    if self.name == name { return self }
    for child in children {
      if let found = child.first(name) { return found }
    }
    return nil
  }
}

/// A document that is no well-formed XML.
public struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var reason: String
  /// The line, counted from 1.
  public var line: Int

  /// `line 3: reason`.
  public var description: String { "line \(line): \(reason)" }
}

extension XMLElement {
  /// Reads a document.
  init(parsing bytes: [UInt8]) throws(XMLError) {
    var reader = XMLReader(bytes: bytes)
    self = try reader.document()
  }
}

/// Walks over the bytes once; nesting is kept on a stack of its own, so that depth costs no calls.
private struct XMLReader {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(XMLError) -> XMLElement {
    var open: [XMLElement] = []
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        let text = try characters(until: UInt8(ascii: "<"))
        if !open.isEmpty { open[open.count - 1].text += text }
        continue
      }
      if skipped("<!--", "-->") || skipped("<?", "?>") { continue }
      if starts("<![CDATA[") {
        guard let text = between("<![CDATA[", "]]>") else { throw error("CDATA without an end") }
        if !open.isEmpty { open[open.count - 1].text += text }
        continue
      }
      if skipped("<!", ">") { continue }
      let isClosing = starts("</")
      if let closed = isClosing ? try closingTag(&open) : try openingTag(&open) {
        guard open.isEmpty else {
          open[open.count - 1].children.append(closed)
          continue
        }
        return closed
      }
    }
    throw error(open.isEmpty ? "no element" : "`\(open[open.count - 1].name)` is not closed")
  }

  /// - Returns: the element that the tag ends.
  private mutating func closingTag(_ open: inout [XMLElement]) throws(XMLError) -> XMLElement? {
    place += 2
    let name = name()
    skipSpace()
    guard let element = open.popLast(), element.name == name, take(UInt8(ascii: ">")) else {
      throw error("`</\(name)>` closes nothing")
    }
    return element
  }

  /// - Returns: the element where it is empty; else it is pushed.
  private mutating func openingTag(_ open: inout [XMLElement]) throws(XMLError) -> XMLElement? {
    place += 1
    var element = XMLElement(name: name())
    guard !element.name.isEmpty else { throw error("`<` without a name") }
    while true {
      skipSpace()
      if take(UInt8(ascii: ">")) {
        open.append(element)
        return nil
      }
      if starts("/>") {
        place += 2
        return element
      }
      let key = name()
      skipSpace()
      guard !key.isEmpty, take(UInt8(ascii: "=")) else { throw error("an attribute is cut off") }
      skipSpace()
      guard place < bytes.count,
        bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
      else { throw error("`\(key)` has no quoted value") }
      let quote = bytes[place]
      place += 1
      let value = try characters(until: quote)
      place += 1
      guard element.attributes.updateValue(value, forKey: key) == nil else {
        throw error("`\(key)` stands twice")
      }
    }
  }

  private mutating func name() -> String {
    let start = place
    while place < bytes.count, !" \t\r\n=/><\"'".utf8.contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Text up to a byte that is not taken, with entities resolved.
  private mutating func characters(until end: UInt8) throws(XMLError) -> String {
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != end {
      let byte = bytes[place]
      if byte == UInt8(ascii: "&") {
        text += Array(try entity().utf8)
        continue
      }
      guard byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else {
        throw error("a control character")
      }
      text.append(byte)
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func entity() throws(XMLError) -> String {
    guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      throw error("`&` without `;`")
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    place = end + 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
      guard name.hasPrefix("#"),
        let value = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
        let scalar = Unicode.Scalar(value)
      else { throw error("`&\(name);` is no known entity") }
      return String(scalar)
    }
  }

  private func starts(_ text: StaticString) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count, " \t\r\n".utf8.contains(bytes[place]) { place += 1 }
  }

  private mutating func skipped(_ start: StaticString, _ end: StaticString) -> Bool {
    starts(start) && between(start, end) != nil
  }

  /// What stands between two marks; nil, and the rest taken, where the second is missing.
  private mutating func between(_ start: StaticString, _ end: StaticString) -> String? {
    place += start.utf8CodeUnitCount
    let first = place
    while place < bytes.count {
      if starts(end) {
        let text = String(decoding: bytes[first..<place], as: UTF8.self)
        place += end.utf8CodeUnitCount
        return text
      }
      place += 1
    }
    return nil
  }

  private func error(_ reason: String) -> XMLError {
    XMLError(reason: reason, line: bytes[..<min(place, bytes.count)].count { $0 == 0x0A } + 1)
  }
}
