/// An SVG file as it may stand inside an HTML page.
enum InlineSVG {
  /// Elements that a picture of ours never holds: they would run, fetch or break out.
  private static let forbidden: Set<String> = [
    "script", "foreignobject", "iframe", "image", "object", "embed", "audio", "video", "set",
    "animate", "handler", "!entity",
  ]

  /// The element alone: declaration, document type and comments before it are dropped.
  ///
  /// - Throws: `ReportError` for bytes that are no SVG or that would be active in a page.
  static func text(_ bytes: [UInt8]) throws(ReportError) -> String {
    guard let whole = String(validating: bytes, as: UTF8.self) else {
      throw ReportError("figure", "the picture is not UTF-8 text")
    }
    guard let start = whole.firstRange(of: "<svg")?.lowerBound else {
      throw ReportError("figure", "the picture is no SVG")
    }
    for tag in whole[start...].utf8.split(separator: UInt8(ascii: "<")) {
      let tag = Substring(tag).prefix { $0 != ">" }
      if let found = trouble(in: tag) {
        throw ReportError("figure", "the picture holds `\(found)`, which a page must not take over")
      }
    }
    return String(whole[start...])
  }

  /// Text has no `<` in XML, so this sees tags only.
  private static func trouble(in tag: Substring) -> String? {
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" }.lowercased()
    if forbidden.contains(name) { return name }
    let words = tag.split { $0.isWhitespace || $0 == "/" }.dropFirst()
    for word in words where word.contains("=") {
      let word = word.lowercased()
      if word.hasPrefix("on") { return word }
      if word.contains("href=") && !word.contains("href=\"#") && !word.contains("href=\"http") {
        return word
      }
    }
    return nil
  }
}
